import type { TypographyFault, TypographyRule } from '../rule.ts'
import { nameCharacters, nameOfCodePoint } from '../text/characters.ts'
import { faultsAtMatches, type MatchVerdict } from '../text/faults-at-matches.ts'

/** A base with the marks set on it, a mark that has no base, or any other single character. */
const CHARACTER_WITH_MARKS = /\P{M}?\p{M}+|\P{M}/gsu

/**
 * Signs that NFKC would change and that stay: what the other rules ask for, and what a French
 * keyboard types, so that whoever searches the text finds it.
 */
const KEPT = new Set('…²³µ')

/** What stands for a character that NFKC changes into something nobody types either. */
const PLAIN: ReadonlyMap<string, string> = new Map([['\u2011', '-']])

function judge([found]: RegExpExecArray): MatchVerdict {
  if (KEPT.has(found) || /^\s$/u.test(found)) return null
  const composed = found.normalize('NFC')
  if (/\p{M}/u.test(composed)) {
    const marks = nameCharacters(composed.replace(/\P{M}/gu, ''))
    return {
      what: `${marks} stands on "${found.replace(/\p{M}/gu, '')}", and no single character has both`,
      mend: `Write the text without ${marks}.`,
    }
  }
  if (composed !== found) {
    return {
      what: `"${composed}" is written as ${nameCharacters(found)}`,
      mend: `Write "${composed}" (${nameCharacters(composed)}).`,
      replacement: composed,
    }
  }
  const plain = PLAIN.get(found) ?? found.normalize('NFKC')
  if (plain === found) return null
  const name = nameOfCodePoint(found.codePointAt(0) ?? 0)
  const what = `${name} stands for other characters`
  // A spacing accent becomes a space with a mark on it, which is no better.
  return /[\p{M}\s]/u.test(plain)
    ? { what, mend: `Write the text without ${name}.` }
    : { what, mend: `Write "${plain}" instead of ${name}.`, replacement: plain }
}

/**
 * The characters of a text that are no composed and plain ones, whatever the text is for: printed,
 * in metadata, in an address.
 */
export function findUncomposed(text: string): TypographyFault[] {
  // Nearly every text is in order, and its characters need not be looked at one by one.
  const judged = text.replaceAll(/[\s…²³µ]/gu, '')
  if (judged === judged.normalize('NFKC') && !/\p{M}/u.test(judged)) return []
  return faultsAtMatches(text, CHARACTER_WITH_MARKS, judge)
}

/**
 * T16: each character is a composed one (Unicode's NFC) and no compatibility form (NFKC), in any
 * role. Source: Unicode Standard Annex #15. A mark written after its letter prints beside it, and
 * a ready-made ligature such as U+FB01 is found by no search; the fonts make ligatures themselves.
 */
export const t16ComposedCharacters: TypographyRule = {
  id: 'T16',
  title: 'Composed characters, no compatibility forms',
  why: 'it prints with its accent apart, or no search finds it',
  source: 'Unicode Standard Annex #15, Unicode normalization forms',
  check: findUncomposed,
}
