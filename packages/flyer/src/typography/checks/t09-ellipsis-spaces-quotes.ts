import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE, THIN_NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { type Stretch, stretchesAt, textRule, type Verdict } from '../text-rule.ts'
import { t09Examples } from './t09-ellipsis-spaces-quotes.examples.ts'

/** The signs made up on a keyboard, each with what was found. */
export type T09Faults = {
  readonly [K in
    | 'full-stops'
    | 'two-full-stops'
    | 'space-at-start'
    | 'space-at-end'
    | 'doubled-space'
    | 'foreign-space'
    | 'foreign-quote']: { readonly found: string }
}

const FULL_STOPS = /\.(?:\s?\.)+/g

const FOREIGN_QUOTES = /["“”„‟]|<<|>>/g

/** White space, the zero-width space included. */
const WHITE_SPACE = /[\s\u200b]+/g

const ALLOWED_SPACES: readonly string[] = [' ', NO_BREAK_SPACE, THIN_NO_BREAK_SPACE]

function judgeWhiteSpace({ 0: found, index, input }: RegExpExecArray): Verdict<T09Faults> | null {
  const values = { found }
  if (index === 0) return { fault: 'space-at-start', values, replacement: '' }
  if (index + found.length === input.length) {
    return { fault: 'space-at-end', values, replacement: '' }
  }
  if (found.length > 1) {
    const replacement = /[\u00a0\u202f]/.exec(found)?.[0] ?? ' '
    return { fault: 'doubled-space', values, replacement }
  }
  if (ALLOWED_SPACES.includes(found)) return null
  return { fault: 'foreign-space', values, replacement: ' ' }
}

function checkMarks(text: string): Stretch<T09Faults>[] {
  return [
    ...stretchesAt<T09Faults>(text, FULL_STOPS, ([found]) =>
      found.replaceAll(/\s/g, '').length > 2
        ? { fault: 'full-stops', values: { found }, replacement: '…' }
        : { fault: 'two-full-stops', values: { found } },
    ),
    ...stretchesAt<T09Faults>(text, WHITE_SPACE, judgeWhiteSpace),
    ...stretchesAt<T09Faults>(text, FOREIGN_QUOTES, ([found]) => ({
      fault: 'foreign-quote',
      values: { found },
    })),
  ]
}

/**
 * T9: … rather than full stops, no doubled or outer white space, « » for quotes. Source: the
 * Lexique. White space is U+0020, U+00A0 or U+202F: no tab, no new line, no other space, since each
 * string is one paragraph.
 */
export const t09EllipsisSpacesQuotes = textRule<'T9', T09Faults>({
  id: 'T9',
  title: '…, single spaces, « »',
  source: LEXIQUE,
  examples: t09Examples,
  find: checkProse(checkMarks),
})
