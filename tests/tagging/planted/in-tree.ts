import { type PDFArray, type PDFDocument, PDFNumber } from 'pdf-lib'
import {
  arrayAt,
  dictionaryAt,
  element,
  elementOfLines,
  exchange,
  found,
  kidsOf,
  name,
  type PlantedFault,
} from './plant.ts'

const ROOT = 'StructTreeRoot'

/** What leads back from the marks of the first page. */
function owners(document: PDFDocument): PDFArray {
  return arrayAt(document, ROOT, 'ParentTree', 'Nums', 1)
}

/** The array that a holder keeps its kids in, by the way to it. */
const sections = (document: PDFDocument) => arrayAt(document, ROOT, 'K', 0, 'K')

/** Faults in the tree, and on the ways from it to the contents and back. */
export const IN_TREE: readonly PlantedFault[] = [
  {
    what: 'there is no tree',
    fault: 'tree/missing',
    plant: ({ catalog }) => catalog.delete(name(ROOT)),
  },
  {
    what: 'panels stand in the root, without a Document',
    fault: 'tree/document',
    plant: (document) => dictionaryAt(document, ROOT).set(name('K'), sections(document)),
  },
  {
    what: 'there are two Documents',
    fault: 'tree/document',
    plant: (document) => {
      const kids = arrayAt(document, ROOT, 'K')
      kids.push(kids.get(0))
    },
  },
  {
    what: 'a role is none of the standard',
    fault: 'tree/role',
    plant: (document) => element(document, 'P').set(name('S'), name('Paragraph')),
  },
  {
    what: 'nothing says what Strong is',
    fault: 'tree/role-map',
    plant: (document) => dictionaryAt(document, ROOT).delete(name('RoleMap')),
  },
  {
    what: 'Strong is said to be a paragraph',
    fault: 'tree/role-map',
    plant: (document) => dictionaryAt(document, ROOT, 'RoleMap').set(name('Strong'), name('P')),
  },
  {
    what: 'the items of a list stand in a paragraph',
    fault: 'tree/nesting',
    plant: (document) => element(document, 'L').set(name('S'), name('P')),
  },
  {
    what: 'an item has a paragraph for a body',
    fault: 'tree/nesting',
    plant: (document) => element(document, 'LBody').set(name('S'), name('P')),
  },
  {
    what: 'a line stands in its panel, in no paragraph',
    fault: 'tree/nesting',
    plant: (document) => element(document, 'P').set(name('S'), name('Sect')),
  },
  {
    what: 'an element calls another its parent',
    fault: 'tree/parent',
    plant: (document) => element(document, 'P').set(name('P'), found(sections(document).get(1))),
  },
  {
    what: 'an element stands in two places',
    fault: 'tree/parent',
    plant: (document) => {
      const kids = kidsOf(element(document, 'Sect', 1))
      kids.push(kidsOf(element(document, 'Sect', 0)).get(0))
    },
  },
  {
    what: 'an element holds nothing',
    fault: 'tree/empty',
    plant: (document) => element(document, 'P').set(name('K'), document.context.obj([])),
  },
  {
    what: 'an element has no K',
    fault: 'tree/empty',
    plant: (document) => element(document, 'P').delete(name('K')),
  },
  {
    what: 'an element names no page',
    fault: 'tree/page',
    plant: (document) => element(document, 'P').delete(name('Pg')),
  },
  {
    what: 'an element names another page',
    fault: 'tree/mark-unheld',
    plant: (document) => elementOfLines(document, 'H1').set(name('Pg'), document.getPage(5).ref),
  },
  {
    what: 'an element holds a number that its page has not',
    fault: 'tree/mark-unpainted',
    plant: (document) => kidsOf(element(document, 'P')).push(PDFNumber.of(800)),
  },
  {
    what: 'two elements hold one mark',
    fault: 'tree/mark-held-twice',
    plant: (document) => kidsOf(element(document, 'P')).push(PDFNumber.of(0)),
  },
  {
    what: 'an element lets go of a line',
    fault: 'tree/mark-unheld',
    plant: (document) => kidsOf(element(document, 'H1')).remove(0),
  },
  {
    what: 'two marks lead back to each other’s elements',
    fault: 'tree/leads-back',
    plant: (document) => exchange(owners(document), 0, owners(document).size() - 1),
  },
  {
    what: 'a mark leads back to nothing',
    fault: 'tree/leads-back',
    plant: (document) => owners(document).remove(owners(document).size() - 1),
  },
  {
    what: 'more leads back than there are marks',
    fault: 'tree/leads-back',
    plant: (document) => owners(document).push(owners(document).get(0)),
  },
  {
    what: 'pages lead back to each other’s elements',
    fault: 'tree/leads-back',
    plant: (document) => exchange(arrayAt(document, ROOT, 'ParentTree', 'Nums'), 1, 3),
  },
  {
    what: 'a page has no key',
    fault: 'tree/keys',
    plant: (document) => document.getPage(0).node.delete(name('StructParents')),
  },
  {
    what: 'two pages have one key',
    fault: 'tree/keys',
    plant: (document) => document.getPage(1).node.set(name('StructParents'), PDFNumber.of(0)),
  },
  {
    what: 'the next free key is taken',
    fault: 'tree/keys',
    plant: (document) =>
      dictionaryAt(document, ROOT).set(name('ParentTreeNextKey'), PDFNumber.of(1)),
  },
  {
    what: 'the table has a key that nothing has',
    fault: 'tree/keys',
    plant: (document) => {
      const numbers = arrayAt(document, ROOT, 'ParentTree', 'Nums')
      numbers.push(PDFNumber.of(70))
      numbers.push(numbers.get(1))
    },
  },
]
