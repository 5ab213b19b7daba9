import type { PDFDocument } from 'pdf-lib'
import { valueAt } from '../pdf-values.ts'
import {
  arrayAt,
  element,
  elementOfLines,
  exchange,
  found,
  kidsOf,
  type PlantedFault,
  reverse,
} from './plant.ts'

const sections = (document: PDFDocument) => arrayAt(document, 'StructTreeRoot', 'K', 0, 'K')

/** Faults in the order in which things are read, once each. */
export const IN_ORDER: readonly PlantedFault[] = [
  {
    what: 'a panel is left out',
    fault: 'words/sections',
    plant: (document) => sections(document).remove(2),
  },
  {
    what: 'panels are read in another order',
    fault: 'words/other',
    plant: (document) => exchange(sections(document), 2, 3),
  },
  {
    what: 'panels are read from the last to the first',
    fault: 'heading/first',
    plant: (document) => reverse(sections(document)),
  },
  {
    what: 'the lines of a text are read from the last to the first',
    fault: 'words/other',
    plant: (document) => reverse(kidsOf(elementOfLines(document, 'P'))),
  },
  {
    what: 'two paragraphs are read in another order',
    fault: 'words/other',
    plant: (document) => exchange(kidsOf(element(document, 'Sect', 3)), 1, 2),
  },
  {
    what: 'the steps of a list are read in another order',
    fault: 'words/other',
    plant: (document) => exchange(kidsOf(element(document, 'L', 1)), 0, 1),
  },
  {
    what: 'a paragraph is read twice, as another element',
    fault: 'tree/mark-held-twice',
    plant: (document) => {
      const kids = kidsOf(element(document, 'Sect', 3))
      kids.push(document.context.register(found(valueAt(kids, 1)).clone(document.context)))
    },
  },
  {
    what: 'the last panel is read before its title',
    fault: 'words/other',
    plant: (document) => exchange(kidsOf(element(document, 'Sect', -1)), 0, 1),
  },
]
