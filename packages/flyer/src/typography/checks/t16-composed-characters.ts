import { type Stretch, stretchesAt, textRule, type Verdict } from '../text-rule.ts'
import { t16Examples } from './t16-composed-characters.examples.ts'

/** How a character goes wrong. */
export type T16Faults = {
  /** Marks on a base that no single character has. */
  readonly 'no-composed-form': { readonly base: string; readonly marks: string }
  readonly 'in-pieces': { readonly found: string; readonly right: string }
  /** A character that stands for others, such as a ligature. */
  readonly 'ready-made': { readonly found: string; readonly right: string }
  readonly 'no-plain-form': { readonly found: string }
}

/** A base with the marks set on it, a mark that has no base, or any other single character. */
const CHARACTER_WITH_MARKS = /\P{M}?\p{M}+|\P{M}/gsu

/**
 * Signs that NFKC would change and that stay: what the other rules ask for, and what a French
 * keyboard types, so that whoever searches the text finds it.
 */
const KEPT = new Set('…²³µ')

/** What stands for a character that NFKC changes into something nobody types either. */
const PLAIN: ReadonlyMap<string, string> = new Map([['\u2011', '-']])

function judge([found]: RegExpExecArray): Verdict<T16Faults> | null {
  if (KEPT.has(found) || /^\s$/u.test(found)) return null
  const right = found.normalize('NFC')
  if (/\p{M}/u.test(right)) {
    const values = { base: found.replace(/\p{M}/gu, ''), marks: right.replace(/\P{M}/gu, '') }
    return { fault: 'no-composed-form', values }
  }
  if (right !== found) return { fault: 'in-pieces', values: { found, right }, replacement: right }
  const plain = PLAIN.get(found) ?? found.normalize('NFKC')
  if (plain === found) return null
  // A spacing accent becomes a space with a mark on it, which is no better.
  return /[\p{M}\s]/u.test(plain)
    ? { fault: 'no-plain-form', values: { found } }
    : { fault: 'ready-made', values: { found, right: plain }, replacement: plain }
}

function findUncomposed(text: string): Stretch<T16Faults>[] {
  // Nearly every text is in order, and its characters need not be looked at one by one.
  const judged = text.replaceAll(/[\s…²³µ]/gu, '')
  if (judged === judged.normalize('NFKC') && !/\p{M}/u.test(judged)) return []
  return stretchesAt<T16Faults>(text, CHARACTER_WITH_MARKS, judge)
}

/**
 * T16: each character is a composed one (Unicode's NFC) and no compatibility form (NFKC), in any
 * role. Source: Unicode Standard Annex #15. A mark written after its letter prints beside it, and
 * a ready-made ligature such as U+FB01 is found by no search; the fonts make ligatures themselves.
 */
export const t16ComposedCharacters = textRule<'T16', T16Faults>({
  id: 'T16',
  title: 'Composed characters, no compatibility forms',
  source: 'Unicode Standard Annex #15, Unicode normalization forms',
  examples: t16Examples,
  find: findUncomposed,
})
