import { type PDFDict, type PDFDocument, PDFHexString, PDFNumber, PDFString } from 'pdf-lib'
import { valueAt } from '../pdf-values.ts'
import { element, elementsOf, found, kidsOf, name, type PlantedFault } from './plant.ts'

const text = (words: string) => PDFHexString.fromText(words)

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

/** Faults in links and their annotations. */
export const IN_LINKS: readonly PlantedFault[] = [
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
]
