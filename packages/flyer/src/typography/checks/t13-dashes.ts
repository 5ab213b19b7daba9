import { LEXIQUE } from '../source.ts'
import { checkProse } from '../text/check-prose.ts'
import { type Stretch, stretchesAt, textRule } from '../text-rule.ts'
import { t13Examples } from './t13-dashes.examples.ts'

/** What stands for a dash or for a multiplication sign. */
export type T13Faults = {
  readonly range: { readonly found: string; readonly right: string }
  readonly aside: { readonly found: string }
  readonly dimensions: { readonly found: string; readonly sign: string }
}

/** Two figures joined by one hyphen (U+002D, U+2010, U+2011), not part of a longer code or date. */
const FIGURES_AND_HYPHEN =
  /(?<![\p{L}\p{N}.,:/‐‑-])(\d+(?:[.,:]\d+)?)[‐‑-](\d+(?:[.,:]\d+)?)(?![\p{L}\p{N}/‐‑-])/gu

/** What makes the figures after it the number of a text of law. */
const NUMBER_OF_A_LAW = /(?:n[°º]|loi|décret|ordonnance|arrêté|article)\s*$/iu

const ASIDE = /(?:(?<=^|\s)[‐‑-]|[‐‑-]{2,})(?=\s|$)/gu

/** 297 x 210, 297 mm x 210 mm; not 0x1F. */
const DIMENSIONS = /(?<![\p{L}\p{N}])(?!0x)\d+(?:\s*(?:mm|cm|m|km|px|pt))?\s*[xX*]\s*(?=\d)/gu

/** A range goes up, 2023-24 counting as 2023-2024; a law's number (2016-1321) seldom does. */
function goesUp(from: string, to: string): boolean {
  const isShortYear = /^(?:19|20)\d\d$/.test(from) && /^\d\d$/.test(to)
  const number = (figures: string) => Number(figures.replace(/[.,:]/, '.'))
  return number(isShortYear ? from.slice(2) : from) < number(to)
}

function checkDashes(text: string): Stretch<T13Faults>[] {
  return [
    ...stretchesAt<T13Faults>(
      text,
      FIGURES_AND_HYPHEN,
      ({ 0: found, 1: from = '', 2: to = '', index }) => {
        if (!goesUp(from, to) || NUMBER_OF_A_LAW.test(text.slice(0, index))) return null
        const right = `${from}–${to}`
        return { fault: 'range', values: { found, right }, replacement: right }
      },
    ),
    ...stretchesAt<T13Faults>(text, ASIDE, ([found]) => ({
      fault: 'aside',
      values: { found },
      replacement: '–',
    })),
    ...stretchesAt<T13Faults>(text, DIMENSIONS, ([all]) => {
      const sign = all.trimEnd().slice(-1)
      const values = { found: all.trimEnd(), sign }
      return { fault: 'dimensions', values, replacement: all.replace(sign, '×') }
    }),
  ]
}

/**
 * T13: an en dash for ranges and asides, × for dimensions. Source: the Lexique. The number of a law
 * (n° 2016-1321) and a date in figures (2024-11-21) are no ranges.
 */
export const t13Dashes = textRule<'T13', T13Faults>({
  id: 'T13',
  title: 'En dash for ranges and asides, × for dimensions',
  source: LEXIQUE,
  examples: t13Examples,
  find: checkProse(checkDashes),
})
