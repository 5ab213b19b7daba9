import type { Found } from '../../findings/finding.ts'
import type { TextRole } from '../text-rule.ts'
import type { LineBreak } from './align-lines.ts'

/** A line break that may not stand; lines are numbered from 1. */
export type BreakFaults = {
  readonly 'added-hyphen': { readonly line: number; readonly hyphen: string }
  readonly 'at-no-break': { readonly line: number; readonly found: string }
} & {
  readonly [K in
    | 'after-elided'
    | 'in-word'
    | 'in-word-of-title'
    | 'between-figures'
    | 'in-capitals']: { readonly line: number }
}

/** Signs of the text itself after which a word may be parted without a space. */
const PARTING_SIGN = /[-\u2010–—/]$/u

const NO_BREAK = /[\u00a0\u202f\u2011\u2060]/u

/** An article or another small word that has lost its vowel: l’, d’, qu’. */
const ELIDED = /\p{L}[’']\s?$/u

function judgeBreakInWord(
  text: string,
  { line, end }: LineBreak,
  role: TextRole,
): Found<BreakFaults> | null {
  const before = text.slice(0, end)
  const after = text.slice(end)
  const values = { line }
  if (!PARTING_SIGN.test(before)) return { fault: 'in-word', values }
  if (role === 'title') return { fault: 'in-word-of-title', values }
  if (/\p{N}.$/u.test(before) && /^\p{N}/u.test(after)) return { fault: 'between-figures', values }
  if (/\p{Lu}{2}.$/u.test(before) && /^\p{Lu}{2}/u.test(after)) {
    return { fault: 'in-capitals', values }
  }
  return null
}

/** Judges one line break outside addresses by T12; null when it may stand. */
export function judgeBreak(
  text: string,
  lineBreak: LineBreak,
  role: TextRole,
): Found<BreakFaults> | null {
  const { line, end, resume, inserted } = lineBreak
  if (inserted) return { fault: 'added-hyphen', values: { line, hyphen: inserted } }
  const found = NO_BREAK.exec(text.slice(Math.max(0, end - 1), resume + 1))?.[0]
  if (found) return { fault: 'at-no-break', values: { line, found } }
  if (ELIDED.test(text.slice(0, end))) return { fault: 'after-elided', values: { line } }
  const isInsideText = end > 0 && resume < text.length
  const isAtSpace = resume > end || text[end - 1] === ' ' || text[end] === ' '
  return isInsideText && !isAtSpace ? judgeBreakInWord(text, lineBreak, role) : null
}
