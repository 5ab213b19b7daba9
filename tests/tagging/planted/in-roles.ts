import { type PDFDict, type PDFDocument, PDFHexString } from 'pdf-lib'
import { valueAt } from '../pdf-values.ts'
import { element, name, type PlantedFault } from './plant.ts'

const text = (words: string) => PDFHexString.fromText(words)
const numbers = (document: PDFDocument, ...values: number[]) => document.context.obj(values)

/** The attributes of an element. */
function attributes(document: PDFDocument, role: string): PDFDict {
  return valueAt(element(document, role), 'A') as PDFDict
}

/** The box of the first figure, as it is. */
const boxOf = (document: PDFDocument) =>
  String(valueAt(attributes(document, 'Figure'), 'BBox'))
    .match(/[\d.]+/g)
    ?.map(Number) ?? []

function setBox(document: PDFDocument, ...box: number[]): void {
  attributes(document, 'Figure').set(name('BBox'), numbers(document, ...box))
}

/** Faults in what roles ask for. */
export const IN_ROLES: readonly PlantedFault[] = [
  {
    what: 'the leaflet has no title',
    fault: 'heading/first',
    plant: (document) => element(document, 'H1').set(name('S'), name('H2')),
  },
  {
    what: 'the leaflet has two titles',
    fault: 'heading/first',
    plant: (document) => element(document, 'H2').set(name('S'), name('H1')),
  },
  {
    what: 'a level of titles is skipped',
    fault: 'heading/skipped',
    plant: (document) => element(document, 'H2').set(name('S'), name('H3')),
  },
  {
    what: 'a figure says nothing',
    fault: 'figure/alt',
    plant: (document) => element(document, 'Figure').delete(name('Alt')),
  },
  {
    what: 'a figure says an empty text',
    fault: 'figure/alt',
    plant: (document) => element(document, 'Figure').set(name('Alt'), text('')),
  },
  {
    what: 'a figure says something else',
    fault: 'figure/alt',
    plant: (document) => element(document, 'Figure').set(name('Alt'), text('image')),
  },
  {
    what: 'a figure has no place',
    fault: 'figure/box',
    plant: (document) => attributes(document, 'Figure').delete(name('BBox')),
  },
  {
    what: 'a figure has no attributes',
    fault: 'figure/box',
    plant: (document) => element(document, 'Figure').delete(name('A')),
  },
  {
    what: 'the place of a figure has three numbers',
    fault: 'figure/box',
    plant: (document) => setBox(document, ...boxOf(document).slice(1)),
  },
  {
    what: 'a figure stands beside the page',
    fault: 'figure/box',
    plant: (document) => setBox(document, ...boxOf(document).map((at) => at + 2000)),
  },
  {
    what: 'the place of a figure is written in mm',
    fault: 'figure/outside',
    plant: (document) => setBox(document, ...boxOf(document).map((at) => (at * 25.4) / 72)),
  },
  {
    what: 'the place of a figure is one line too low',
    fault: 'figure/outside',
    plant: (document) => setBox(document, ...boxOf(document).map((at, i) => at - 12 * (i % 2))),
  },
  {
    what: 'a list says not how it is numbered',
    fault: 'list/numbering',
    plant: (document) => attributes(document, 'L').delete(name('ListNumbering')),
  },
  {
    what: 'a list says it in the attributes of a layout',
    fault: 'list/numbering',
    plant: (document) => attributes(document, 'L').set(name('O'), name('Layout')),
  },
  {
    what: 'a list is numbered in a way that is none',
    fault: 'list/numbering',
    plant: (document) => attributes(document, 'L').set(name('ListNumbering'), name('Abacus')),
  },
]
