import type { PDFDocument } from 'pdf-lib'
import { checkLinks } from './check-links.ts'
import { checkMarks } from './check-marks.ts'
import { checkRoles } from './check-roles.ts'
import { checkStatements } from './check-statements.ts'
import { checkTree } from './check-tree.ts'
import { checkWays } from './check-ways.ts'
import { checkWords } from './check-words.ts'
import type { ExpectedFile } from './expected-file.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import { readTaggedFile } from './tagged-file.ts'

/** All that is wrong with the tags of a document. Nothing of the generator's structure code has a say. */
export function findTagFaults(document: PDFDocument, expected: ExpectedFile): TagFault[] {
  const file = readTaggedFile(document)
  if (!file) return [tagFault('tree/missing', 'the catalog')]
  return [
    ...checkMarks(file),
    ...checkTree(file),
    ...checkWays(file),
    ...checkWords(file, expected),
    ...checkRoles(file, expected),
    ...checkLinks(file),
    ...checkStatements(file, expected),
  ]
}
