import { UNIT_SIGNS, UNIT_SYMBOLS } from '../lexicon/units.ts'
import type { TypographyFault, TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE, showInvisible } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'
import { maskOf } from '../text/mask.ts'
import { checkThousands } from './t11-thousands.ts'

const bySize = (a: string, b: string) => b.length - a.length

const SIGN = UNIT_SIGNS.map((sign) => sign.replace('$', String.raw`\$`)).join('|')

/**
 * A symbol that no letter, figure, apostrophe or hyphen follows: in "2016 l’État" the l is an
 * article.
 */
const SYMBOL = String.raw`(?:${UNIT_SYMBOLS.toSorted(bySize).join('|')})(?![\p{L}\p{M}\p{N}’'\-])`

/** A number that is not the end of a name such as CO2, and its unit. */
const NUMBER_AND_UNIT = new RegExp(String.raw`(?<![\p{L}\p{N}])(\d+)(\s*)(${SYMBOL}|${SIGN})`, 'gu')

/** 14 h 30 */
const HOURS_AND_MINUTES = /(?<![\p{L}\p{N}])(\d{1,2})(\s*)h(\s*)(?=(\d{2})(?![\p{L}\p{N}]))/gu

function checkUnits(text: string): TypographyFault[] {
  const times = faultsAtMatches(text, HOURS_AND_MINUTES, (match) => {
    const [all, hours, before, after, minutes] = match
    if (before === NO_BREAK_SPACE && after === NO_BREAK_SPACE) return null
    return {
      what: `"${showInvisible(all)}${minutes}" does not join hours and minutes to "h" by U+00A0`,
      mend: `Write "${hours}[U+00A0]h[U+00A0]${minutes}".`,
      replacement: `${hours}${NO_BREAK_SPACE}h${NO_BREAK_SPACE}`,
    }
  })
  const withoutTimes = text.replace(HOURS_AND_MINUTES, (time) => maskOf(time.length))
  const units = faultsAtMatches(withoutTimes, NUMBER_AND_UNIT, ([all, number, space, unit]) =>
    space === NO_BREAK_SPACE
      ? null
      : {
          what: `"${showInvisible(all)}" does not join number and unit by U+00A0`,
          mend: `Write "${number}[U+00A0]${unit}".`,
          replacement: `${number}${NO_BREAK_SPACE}${unit}`,
        },
  )
  return [...times, ...units, ...checkThousands(text)]
}

/** T11: U+00A0 between number and unit, U+202F in thousands. Source: the Lexique. */
export const t11NumbersAndUnits: TypographyRule = {
  id: 'T11',
  title: 'U+00A0 before a unit, U+202F in thousands',
  why: 'a number never parts from its unit, nor its groups of figures from each other',
  source: LEXIQUE,
  check: checkProse(checkUnits),
}
