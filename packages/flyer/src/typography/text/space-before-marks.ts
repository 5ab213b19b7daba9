import type { Stretch } from '../text-rule.ts'
import { isWhiteSpace } from './characters.ts'

/** A mark, or a run of them, that lacks its space. */
export type SpaceBeforeFaults = {
  readonly 'no-space': { readonly mark: string }
  readonly 'wrong-space': { readonly mark: string; readonly found: string }
}

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
): Stretch<SpaceBeforeFaults>[] {
  return Array.from(text.matchAll(marks)).flatMap(
    ({ 0: mark, index }): Stretch<SpaceBeforeFaults>[] => {
      const before = text[index - 1]
      if (before === space || OPENS.test(text.slice(0, index))) return []
      const end = index + mark.length
      const replacement = space + mark
      return before !== undefined && isWhiteSpace(before)
        ? [
            {
              start: index - 1,
              end,
              replacement,
              fault: 'wrong-space',
              values: { mark, found: before },
            },
          ]
        : [{ start: index, end, replacement, fault: 'no-space', values: { mark } }]
    },
  )
}
