import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { startsSentence } from '../text/starts-sentence.ts'
import { type Stretch, type TextRole, textRule } from '../text-rule.ts'
import { t07Examples } from './t07-dates.examples.ts'

/** How a date goes wrong: what is found, and what should stand there. */
export type T07Faults = {
  readonly [K in 'first-day' | 'day-not-joined' | 'month-capital' | 'year-not-joined']: {
    readonly found: string
    readonly right: string
  }
}

const MONTH = String.raw`janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|(?:janv|févr|avr|juil|sept|oct|nov|déc)\.`

const DAY = String.raw`1er|0?[1-9]|[12]\d|3[01]`

/** A month, with the day before it and the year after it when they are there. */
const DATE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(${DAY})(\s*))?(?<![\p{L}\p{M}])(${MONTH})(?![\p{L}\p{M}])(?:(\s*)(\d{4})(?!\d))?`,
  'giu',
)

/** Says whether the text is set in capitals, where a month is too. */
function isInCapitals(text: string, role: TextRole): boolean {
  return role === 'title' || !/\p{Ll}{3}/u.test(text)
}

function hasWrongCapital(text: string, role: TextRole, month: string, at: number, day: string) {
  const small = month.toLowerCase()
  if (month === small) return false
  if (month === month.toUpperCase()) return !isInCapitals(text, role)
  return day !== '' || !startsSentence(text, at)
}

function checkDate(text: string, role: TextRole, match: RegExpExecArray): Stretch<T07Faults>[] {
  const [, day = '', dayGap = '', month = '', yearGap = '', year = ''] = match
  if (day === '' && year === '') return []
  const dayAt = match.index
  const monthAt = dayAt + day.length + dayGap.length
  const monthEnd = monthAt + month.length
  const yearEnd = monthEnd + yearGap.length + year.length
  const stretch = (
    fault: keyof T07Faults,
    start: number,
    end: number,
    right: string,
  ): Stretch<T07Faults> => {
    const found = text.slice(start, end)
    return { fault, start, end, values: { found, right }, replacement: right }
  }
  const faults: Stretch<T07Faults>[] = []
  if (/^0?1$/.test(day)) faults.push(stretch('first-day', dayAt, dayAt + day.length, '1er'))
  if (day !== '' && dayGap !== NO_BREAK_SPACE) {
    faults.push(stretch('day-not-joined', dayAt, monthEnd, `${day}${NO_BREAK_SPACE}${month}`))
  }
  if (hasWrongCapital(text, role, month, monthAt, day)) {
    faults.push(stretch('month-capital', monthAt, monthEnd, month.toLowerCase()))
  }
  if (year !== '' && yearGap !== NO_BREAK_SPACE) {
    faults.push(stretch('year-not-joined', monthAt, yearEnd, `${month}${NO_BREAK_SPACE}${year}`))
  }
  return faults
}

/**
 * T7: U+00A0 between day, month and year, the month in lower case, « 1er » for the first. Source:
 * the Lexique. A month and a year without a day are a date too. A month may have its capital at the
 * start of a sentence, and be in capitals in a title or a text in capitals.
 */
export const t07Dates = textRule<'T7', T07Faults>({
  id: 'T7',
  title: 'Dates: U+00A0, 1er, month in lower case',
  source: LEXIQUE,
  examples: t07Examples,
  find: checkProse((text, role) =>
    Array.from(text.matchAll(DATE)).flatMap((match) => checkDate(text, role, match)),
  ),
})
