import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFString } from 'pdf-lib'
import {
  addResource,
  found,
  GLYPHS,
  line,
  name,
  type PlantedFault,
  page,
  paint,
  repaint,
  valueAt,
} from './plant.ts'

/** The graphics state in which black text overprints. */
function overprint(document: PDFDocument): PDFDict {
  const state = valueAt(page(document).node.Resources(), 'ExtGState', 'OverprintOn')
  if (!(state instanceof PDFDict)) throw new TypeError('there is no such state')
  return state
}

function spot(document: PDFDocument, ink: string): void {
  const tint = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 1, 1, 0], N: 1 }
  const space = document.context.obj(['Separation', ink, 'DeviceCMYK', tint])
  addResource(document, 'ColorSpace', 'Spot', document.context.register(space))
}

function intents(document: PDFDocument): PDFDict[] {
  const list = found(valueAt(document.catalog, 'OutputIntents'))
  if (!(list instanceof PDFArray)) throw new TypeError('there is no list of intents')
  return list.asArray().map((_, i) => list.lookup(i, PDFDict))
}

/** Faults in colours, inks and overprint. */
export const IN_COLOUR: readonly PlantedFault[] = [
  {
    what: 'a ground is red, green and blue',
    rule: 'P301',
    plant: (document) => repaint(document, '1 0.7 0 0.35 k', '0 0.2 0.5 rg'),
  },
  {
    what: 'a space is of a profile',
    rule: 'P301',
    plant: (document) => {
      const profile = document.context.register(document.context.stream('none', { N: 3 }))
      const space = document.context.obj(['ICCBased', profile])
      addResource(document, 'ColorSpace', 'Own', document.context.register(space))
      paint(document, '/Own cs 0 0.2 0.5 scn 20 20 10 10 re f')
    },
  },
  {
    what: 'a space is Lab',
    rule: 'P301',
    plant: (document) => {
      const space = document.context.obj(['Lab', { WhitePoint: [0.96, 1, 0.82] }])
      addResource(document, 'ColorSpace', 'Own', document.context.register(space))
      paint(document, '/Own cs 50 20 30 scn 20 20 10 10 re f')
    },
  },
  {
    what: 'there is no output intent',
    rule: 'P302',
    plant: (document) => {
      document.catalog.delete(name('OutputIntents'))
    },
  },
  {
    what: 'the output intent has no profile',
    rule: 'P302',
    plant: (document) => {
      for (const intent of intents(document)) intent.delete(name('DestOutputProfile'))
    },
  },
  {
    what: 'it is meant for another paper',
    rule: 'P303',
    plant: (document) => {
      for (const intent of intents(document)) {
        intent.set(name('OutputConditionIdentifier'), PDFString.of('FOGRA47'))
      }
    },
  },
  {
    what: 'four inks are full on a square centimetre',
    rule: 'P304',
    plant: (document) => paint(document, '1 1 1 1 k 20 20 10 10 re f'),
  },
  {
    what: 'a wide area bears 330 % of ink',
    rule: 'P305',
    plant: (document) => paint(document, '0.9 0.8 0.8 0.8 k 20 20 30 30 re f'),
  },
  {
    what: 'a text is black in four inks',
    rule: 'P306',
    plant: (document) => paint(document, `0.7 0.7 0.6 1 k ${line(20, 150, GLYPHS)}`),
  },
  {
    what: 'a text of 7 pt is in two inks',
    rule: 'P307',
    plant: (document) => paint(document, `0 0.7 0.5 0 k ${line(20, 150, GLYPHS, 'F10', 7)}`),
  },
  {
    what: 'a text of 7 pt is left white',
    rule: 'P308',
    plant: (document) => paint(document, `0 0 0 0 k ${line(20, 150, GLYPHS, 'F10', 7)}`),
  },
  {
    what: 'a small black text on a ground knocks it out',
    rule: 'P309',
    plant: (document) => paint(document, `/OverprintOff gs 0 0 0 1 k ${line(20, 150, GLYPHS)}`),
  },
  {
    what: 'black overprints in the mode that leaves no plate as it is',
    rule: 'P309',
    plant: (document) => {
      overprint(document).set(name('OPM'), document.context.obj(0))
      paint(document, `/OverprintOn gs 0 0 0 1 k ${line(20, 150, GLYPHS)}`)
    },
  },
  {
    what: 'a white area overprints',
    rule: 'P310',
    plant: (document) => paint(document, '/OverprintOn gs 0 0 0 0 k 20 150 10 10 re f'),
  },
  {
    what: 'a white text overprints',
    rule: 'P310',
    plant: (document) => {
      overprint(document).set(name('op'), PDFBool.True)
      paint(document, `/OverprintOn gs 0 0 0 0 k ${line(20, 150, GLYPHS)}`)
    },
  },
  {
    what: 'there is a spot ink',
    rule: 'P311',
    plant: (document) => {
      spot(document, 'PANTONE 286 C')
      paint(document, '/Spot cs 1 scn 20 20 10 10 re f')
    },
  },
  {
    what: 'a text is grey',
    rule: 'P312',
    plant: (document) => paint(document, `0.3 g ${line(20, 150, GLYPHS)}`),
  },
  {
    what: 'something inside the trim is in registration',
    rule: 'P313',
    plant: (document) => paint(document, '/RegistrationAll cs 1 scn 20 20 2 2 re f'),
  },
]
