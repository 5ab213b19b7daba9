import { UNIT_SIGNS, UNIT_SYMBOLS } from '../lexicon/units.ts'
import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { maskOf } from '../text/mask.ts'
import { type Stretch, stretchesAt, textRule } from '../text-rule.ts'
import { t11Examples } from './t11-numbers-and-units.examples.ts'
import { checkThousands, type ThousandsFault } from './t11-thousands.ts'

/** What is not joined: what is found, and what should stand there. */
export type T11Faults = ThousandsFault & {
  readonly [K in 'hours' | 'unit']: { readonly found: string; readonly right: string }
}

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

function checkUnits(text: string): Stretch<T11Faults>[] {
  const times = stretchesAt<T11Faults>(text, HOURS_AND_MINUTES, (match) => {
    const [all, hours, before, after, minutes] = match
    if (before === NO_BREAK_SPACE && after === NO_BREAK_SPACE) return null
    const replacement = `${hours}${NO_BREAK_SPACE}h${NO_BREAK_SPACE}`
    const values = { found: `${all}${minutes}`, right: `${replacement}${minutes}` }
    return { fault: 'hours', values, replacement }
  })
  const withoutTimes = text.replace(HOURS_AND_MINUTES, (time) => maskOf(time.length))
  const units = stretchesAt<T11Faults>(withoutTimes, NUMBER_AND_UNIT, (match) => {
    const [found, number, space, unit] = match
    if (space === NO_BREAK_SPACE) return null
    const right = `${number}${NO_BREAK_SPACE}${unit}`
    return { fault: 'unit', values: { found, right }, replacement: right }
  })
  return [...times, ...units, ...checkThousands(text)]
}

/** T11: U+00A0 between number and unit, U+202F in thousands. Source: the Lexique. */
export const t11NumbersAndUnits = textRule<'T11', T11Faults>({
  id: 'T11',
  title: 'U+00A0 before a unit, U+202F in thousands',
  source: LEXIQUE,
  examples: t11Examples,
  find: checkProse(checkUnits),
})
