import { LEXIQUE } from '../source.ts'
import { checkProse } from '../text/check-prose.ts'
import { type Stretch, stretchesAt, textRule } from '../text-rule.ts'
import { t08Examples } from './t08-ordinals.examples.ts'

/** How an ordinal goes wrong. */
export type T08Faults = {
  readonly 'long-suffix': { readonly found: string; readonly right: string }
  /** The suffix does not tell whether it is masculine or feminine. */
  readonly ambiguous: {
    readonly found: string
    readonly masculine: string
    readonly feminine: string
  }
}

/** 2ème, 2 ieme, 2È … */
const FIGURES_AND_LONG_SUFFIX = /(?<![\p{L}\p{N}])(\d+)(?:\s?i?[eè]me|è)(s?)(?![\p{L}\p{M}])/giu

/** 1ère, 1iere … */
const LONG_FEMININE_FIRST = /(?<![\p{L}\p{N}])1\s?i?[eè]re(s?)(?![\p{L}\p{M}])/giu

/** 1ier, 1 er … */
const ODD_MASCULINE_FIRST = /(?<![\p{L}\p{N}])1(?:\s?ier|\s+er)(s?)(?![\p{L}\p{M}])/giu

/** XXIème. Small letters only, or DIXIÈME is one; one letter of I, V, X only, or Mème is one. */
const ROMAN_AND_LONG_SUFFIX = /(?<![\p{L}\p{N}])([IVXLCDM]{2,}|[IVX])i?[eè]me(s?)(?![\p{L}\p{M}])/gu

/** Ière */
const ROMAN_LONG_FEMININE_FIRST = /(?<![\p{L}\p{N}])Ii?[eè]re(s?)(?![\p{L}\p{M}])/gu

function checkOrdinals(text: string): Stretch<T08Faults>[] {
  const refuse = (
    pattern: RegExp,
    rightFormsOf: (match: RegExpExecArray) => [form: string, feminine?: string],
  ) =>
    stretchesAt<T08Faults>(text, pattern, (match) => {
      const [found] = match
      const [right, feminine] = rightFormsOf(match)
      return feminine === undefined
        ? { fault: 'long-suffix', values: { found, right }, replacement: right }
        : { fault: 'ambiguous', values: { found, masculine: right, feminine } }
    })
  const short = ([, number, plural = '']: RegExpExecArray): [string, string?] =>
    number === '1' || number === 'I'
      ? [`${number}er${plural}`, `${number}re${plural}`]
      : [`${number}e${plural.toLowerCase()}`]
  return [
    ...refuse(FIGURES_AND_LONG_SUFFIX, short),
    ...refuse(LONG_FEMININE_FIRST, ([, plural = '']) => [`1re${plural.toLowerCase()}`]),
    ...refuse(ODD_MASCULINE_FIRST, ([, plural = '']) => [`1er${plural.toLowerCase()}`]),
    ...refuse(ROMAN_AND_LONG_SUFFIX, short),
    ...refuse(ROMAN_LONG_FEMININE_FIRST, ([, plural = '']) => [`Ire${plural}`]),
  ]
}

/**
 * T8: ordinals are 1er, 1re, 2e, 4e (2nd and 2nde too), never ème or ième. Source: the Lexique.
 * That the suffix is set superior is the composer's business: the string holds plain letters.
 */
export const t08Ordinals = textRule<'T8', T08Faults>({
  id: 'T8',
  title: 'Ordinals 1er, 1re, 2e',
  source: LEXIQUE,
  examples: t08Examples,
  find: checkProse(checkOrdinals),
})
