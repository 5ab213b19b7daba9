import { type PDFDict, type PDFDocument, PDFHexString, PDFNumber, PDFString } from 'pdf-lib'
import { valueAt } from '../pdf-values.ts'
import { element, elementsOf, exchange, found, kidsOf, name, type PlantedFault } from './plant.ts'

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

/** The annotation of a link: what its reference to an object leads to. */
function annotation(document: PDFDocument, index = 0): PDFDict {
  const kids = found(elementsOf(document, 'Link').at(index)).kids
  const [object] = kids.flatMap((kid) => (kid.kind === 'object' ? [kid] : []))
  const entry = document.context
    .enumerateIndirectObjects()
    .find(([ref]) => String(ref) === object?.ref)
  return found(entry)[1] as PDFDict
}

function setKeyOf(document: PDFDocument, index: number, other: number): void {
  const key = found(valueAt(annotation(document, other), 'StructParent'))
  annotation(document, index).set(name('StructParent'), key)
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
  {
    what: 'a link leads to no annotation',
    fault: 'link/object',
    plant: (document) => {
      const kids = kidsOf(element(document, 'Link'))
      kids.remove(kids.size() - 1)
    },
  },
  {
    what: 'an annotation belongs to no link',
    fault: 'link/untagged',
    plant: (document) => {
      const kids = kidsOf(element(document, 'Link'))
      kids.remove(kids.size() - 1)
    },
  },
  {
    what: 'a paragraph leads to the annotation, and is no link',
    fault: 'link/object',
    plant: (document) => element(document, 'Link').set(name('S'), name('P')),
  },
  {
    what: 'links lead to each other’s annotations',
    fault: 'link/leads-back',
    plant: (document) => {
      const [one, other] = [0, 1].map((i) => kidsOf(element(document, 'Link', i)))
      if (!one || !other) throw new RangeError('there are not two links')
      const [first, second] = [one.get(one.size() - 1), other.get(other.size() - 1)]
      one.set(one.size() - 1, second)
      other.set(other.size() - 1, first)
    },
  },
  {
    what: 'an annotation is not printed',
    fault: 'link/flags',
    plant: (document) => annotation(document).delete(name('F')),
  },
  {
    what: 'an annotation is hidden',
    fault: 'link/flags',
    plant: (document) => annotation(document).set(name('F'), PDFNumber.of(6)),
  },
  {
    what: 'an annotation says nothing',
    fault: 'link/contents',
    plant: (document) => annotation(document).delete(name('Contents')),
  },
  {
    what: 'an annotation says no more than what is printed',
    fault: 'link/contents',
    plant: (document) => {
      const uri = valueAt(annotation(document), 'A', 'URI')
      const address = (uri as PDFString).decodeText().replace(/^(https:\/\/|mailto:)/, '')
      annotation(document).set(name('Contents'), text(address))
    },
  },
  {
    what: 'an annotation leads elsewhere than it says',
    fault: 'link/contents',
    plant: (document) => {
      const action = valueAt(annotation(document), 'A') as PDFDict
      action.set(name('URI'), PDFString.of('https://example.org/'))
    },
  },
  {
    what: 'an annotation leads elsewhere than is printed',
    fault: 'link/address',
    plant: (document) => {
      const action = valueAt(annotation(document), 'A') as PDFDict
      action.set(name('URI'), PDFString.of('https://example.org/'))
      annotation(document).set(name('Contents'), text('Ouvrir la page example.org'))
    },
  },
  {
    what: 'an annotation leads back to nothing',
    fault: 'link/leads-back',
    plant: (document) => annotation(document).delete(name('StructParent')),
  },
  {
    what: 'an annotation leads back to another link',
    fault: 'link/leads-back',
    plant: (document) => setKeyOf(document, 0, 1),
  },
  {
    what: 'the last panel is read before its title',
    fault: 'words/other',
    plant: (document) => exchange(kidsOf(element(document, 'Sect', -1)), 0, 1),
  },
]
