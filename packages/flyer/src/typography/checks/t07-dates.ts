import type { TextRole, TypographyFault, TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE, showInvisible } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { startsSentence } from '../text/starts-sentence.ts'

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

function checkDate(text: string, role: TextRole, match: RegExpExecArray): TypographyFault[] {
  const [, day = '', dayGap = '', month = '', yearGap = '', year = ''] = match
  if (day === '' && year === '') return []
  const dayAt = match.index
  const monthAt = dayAt + day.length + dayGap.length
  const monthEnd = monthAt + month.length
  const yearEnd = monthEnd + yearGap.length + year.length
  const faults: TypographyFault[] = []
  if (/^0?1$/.test(day)) {
    faults.push({
      start: dayAt,
      end: dayAt + day.length,
      what: `the first day of the month is written "${day}"`,
      mend: 'Write "1er", its suffix set superior.',
      replacement: '1er',
    })
  }
  if (day !== '' && dayGap !== NO_BREAK_SPACE) {
    faults.push({
      start: dayAt,
      end: monthEnd,
      what: `"${showInvisible(text.slice(dayAt, monthEnd))}" does not join day and month by U+00A0`,
      mend: `Write "${day}[U+00A0]${month}".`,
      replacement: `${day}${NO_BREAK_SPACE}${month}`,
    })
  }
  if (hasWrongCapital(text, role, month, monthAt, day)) {
    faults.push({
      start: monthAt,
      end: monthEnd,
      what: `the month "${month}" has a capital`,
      mend: `Write "${month.toLowerCase()}".`,
      replacement: month.toLowerCase(),
    })
  }
  if (year !== '' && yearGap !== NO_BREAK_SPACE) {
    faults.push({
      start: monthAt,
      end: yearEnd,
      what: `"${showInvisible(text.slice(monthAt, yearEnd))}" does not join month and year by U+00A0`,
      mend: `Write "${month}[U+00A0]${year}".`,
      replacement: `${month}${NO_BREAK_SPACE}${year}`,
    })
  }
  return faults
}

/**
 * T7: U+00A0 between day, month and year, the month in lower case, « 1er » for the first. Source:
 * the Lexique. A month and a year without a day are a date too. A month may have its capital at the
 * start of a sentence, and be in capitals in a title or a text in capitals.
 */
export const t07Dates: TypographyRule = {
  id: 'T7',
  title: 'Dates: U+00A0, 1er, month in lower case',
  why: 'a date is read as one, and French months are common nouns',
  source: LEXIQUE,
  check: checkProse((text, role) =>
    Array.from(text.matchAll(DATE)).flatMap((match) => checkDate(text, role, match)),
  ),
}
