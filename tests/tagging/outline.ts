import { wordsOf } from './check-words.ts'
import { nameIn, textIn, valueAt } from './pdf-values.ts'
import type { TreeElement } from './read-tree.ts'
import type { TaggedFile } from './tagged-file.ts'

/** An element of an outline as a line: how deep, its role, and what it says. */
export const outlineLine = (depth: number, role: string, says: string) =>
  `${'  '.repeat(depth)}${role}${says === '' ? '' : ` ${says}`}`

/** Roles whose words an outline tells. */
export const SPEAKING = new Set(['H1', 'H2', 'H3', 'P', 'Link', 'Strong'])

/** What an element of a file holds, line by line. */
export function outlineOf(file: TaggedFile, element: TreeElement, depth = 0): string[] {
  const { role, kids, dictionary } = element
  const inside = kids.flatMap((kid) => (kid.kind === 'element' ? [kid] : []))
  const below = inside.flatMap((kid) => outlineOf(file, kid, depth + 1))
  return [outlineLine(depth, role, saidBy(file, element, dictionary)), ...below]
}

function saidBy(
  file: TaggedFile,
  element: TreeElement,
  dictionary: TreeElement['dictionary'],
): string {
  if (element.role === 'Figure') return textIn(valueAt(dictionary, 'Alt')) ?? ''
  if (element.role === 'L') return nameIn(valueAt(dictionary, 'A', 'ListNumbering')) ?? ''
  return SPEAKING.has(element.role) ? wordsOf(file, element).trim() : ''
}
