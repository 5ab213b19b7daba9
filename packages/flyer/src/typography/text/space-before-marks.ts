import type { TypographyFault } from '../rule.ts'
import { isWhiteSpace, nameCharacters, showInvisible } from './characters.ts'

/** A mark has no space before it where it opens the text, a bracket or a quotation. */
const OPENS = /(?:^|[([]|«\u00a0)$/u

/**
 * Finds the marks that lack their space. A run such as `?!` needs it before its first mark only.
 *
 * @param marks a global pattern that matches a run of marks
 * @param space the one space that may stand before the run
 */
export function checkSpaceBeforeMarks(
  text: string,
  marks: RegExp,
  space: string,
): TypographyFault[] {
  const faults: TypographyFault[] = []
  for (const { 0: run, index } of text.matchAll(marks)) {
    const before = text[index - 1]
    if (before === space || OPENS.test(text.slice(0, index))) continue
    const wrongSpace = isWhiteSpace(before) ? before : undefined
    faults.push({
      start: wrongSpace ? index - 1 : index,
      end: index + run.length,
      what: wrongSpace
        ? `"${showInvisible(run)}" has ${nameCharacters(wrongSpace)} before it, not ${nameCharacters(space)}`
        : `"${run}" has no ${nameCharacters(space)} before it`,
      mend: wrongSpace
        ? `Replace ${nameCharacters(wrongSpace)} before "${run}" by ${nameCharacters(space)}.`
        : `Put ${nameCharacters(space)} before "${run}".`,
      replacement: space + run,
    })
  }
  return faults
}
