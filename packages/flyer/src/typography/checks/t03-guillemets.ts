import type { TypographyFault, TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { isWhiteSpace, NO_BREAK_SPACE, nameCharacters } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'

/** The space that stands inside a guillemet; an unpaired guillemet at an end of the text has none. */
function checkSpaceInside(text: string, index: number): TypographyFault[] {
  const opens = text[index] === '«'
  const inner = opens ? text[index + 1] : text[index - 1]
  if (inner === undefined || inner === NO_BREAK_SPACE) return []
  const where = opens ? 'after "«"' : 'before "»"'
  const wrongSpace = isWhiteSpace(inner)
  return [
    {
      start: wrongSpace && !opens ? index - 1 : index,
      end: wrongSpace && opens ? index + 2 : index + 1,
      what: wrongSpace
        ? `${nameCharacters(inner)} stands ${where}, not U+00A0`
        : `no U+00A0 stands ${where}`,
      mend: wrongSpace
        ? `Replace ${nameCharacters(inner)} ${where} by U+00A0.`
        : `Put U+00A0 ${where}.`,
      replacement: opens ? `«${NO_BREAK_SPACE}` : `${NO_BREAK_SPACE}»`,
    },
  ]
}

function unpaired(index: number, guillemet: '«' | '»'): TypographyFault {
  return {
    start: index,
    end: index + 1,
    what: `"${guillemet}" has no "${guillemet === '«' ? '»' : '«'}" to go with it`,
    mend:
      guillemet === '«'
        ? 'Close the quotation with U+00A0 and "»".'
        : 'Open the quotation with "«" and U+00A0.',
  }
}

function checkGuillemets(text: string): TypographyFault[] {
  const faults: TypographyFault[] = []
  const open: number[] = []
  for (const { 0: guillemet, index } of text.matchAll(/[«»]/g)) {
    faults.push(...checkSpaceInside(text, index))
    if (guillemet === '«') open.push(index)
    else if (open.pop() === undefined) faults.push(unpaired(index, '»'))
  }
  return [...faults, ...open.map((index) => unpaired(index, '«'))]
}

/** T3: U+00A0 inside « », which go in pairs. Source: the Lexique. */
export const t03Guillemets: TypographyRule = {
  id: 'T3',
  title: 'U+00A0 inside « »',
  why: 'a French quotation mark stands a space away from the words that it holds and never parts from them',
  source: LEXIQUE,
  check: checkProse(checkGuillemets),
}
