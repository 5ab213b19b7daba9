import type { TypographyFault, TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { showInvisible } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'

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

function checkOrdinals(text: string): TypographyFault[] {
  const refuse = (pattern: RegExp, rightFormsOf: (match: RegExpExecArray) => string[]) =>
    faultsAtMatches(text, pattern, (match) => {
      const [form, ...others] = rightFormsOf(match)
      return {
        what: `"${showInvisible(match[0])}" is no French ordinal`,
        mend: `Write ${[form, ...others].map((right) => `"${right}"`).join(' or ')}, the suffix set superior.`,
        ...(form !== undefined && others.length === 0 ? { replacement: form } : {}),
      }
    })
  const short = ([, number, plural = '']: RegExpExecArray) =>
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
export const t08Ordinals: TypographyRule = {
  id: 'T8',
  title: 'Ordinals 1er, 1re, 2e',
  why: 'French shortens an ordinal to its last letters only',
  source: LEXIQUE,
  check: checkProse(checkOrdinals),
}
