import { marksIn } from './read-tree.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

/**
 * The marks of each page: balanced, none in another, opened and closed at one depth, around all that
 * is painted, each number once, each with the tag of the element that holds it.
 */
export function* checkMarks(file: TaggedFile): Generator<TagFault> {
  for (const { marks, faults, where } of file.pages) {
    yield* faults
    const numbers = marks.flatMap(({ number }) => number ?? [])
    const twice = numbers.filter((number, i) => numbers.indexOf(number) !== i)
    for (const number of twice) yield tagFault('mark/number-twice', `${where}, mark ${number}`)
    const nameless = marks.filter(({ tag, number }) => number === undefined && tag !== 'Artifact')
    for (const { tag } of nameless) yield tagFault('mark/tag', `${where}, ${tag} without a number`)
  }
  for (const { element } of file.elements) {
    for (const mark of marksIn(element.kids.filter(({ kind }) => kind === 'mark'))) {
      const shown = file.shownBy(mark)
      if (shown && shown.tag !== element.role) {
        yield tagFault('mark/tag', `${element.role}, mark ${mark.number}, is ${shown.tag}`)
      }
    }
  }
}
