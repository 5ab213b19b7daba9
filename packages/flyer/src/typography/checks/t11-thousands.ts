import { THIN_NO_BREAK_SPACE } from '../text/characters.ts'
import { maskOf } from '../text/mask.ts'
import { type Stretch, stretchesAt } from '../text-rule.ts'

/** Thousands that are not joined. */
export type ThousandsFault = {
  readonly thousands: { readonly found: string; readonly right: string }
}

/**
 * A number in groups of three figures: not a year followed by a number, since the first group has
 * three figures at most, and not decimals.
 */
const NUMBER_IN_GROUPS = /(?<![\p{L}\p{N}]|\p{N}[.,])[1-9]\d{0,2}(?:\s\d{3})+(?!\p{N})/gu

/** 0 800 123 456, +33 388 123 456: figures in groups, but no thousands. */
const TELEPHONE_NUMBER = /(?<![\p{L}\p{N}])(?:\+\d{2}|0\d*)(?:\s\d{2,3}){3,}(?!\p{N})/gu

/**
 * Finds the numbers whose groups of three figures are joined by another space than U+202F (part of
 * T11). A number written without groups is accepted: it may be a year or a postcode.
 */
export function checkThousands(text: string): Stretch<ThousandsFault>[] {
  const withoutTelephones = text.replace(TELEPHONE_NUMBER, (number) => maskOf(number.length))
  return stretchesAt<ThousandsFault>(withoutTelephones, NUMBER_IN_GROUPS, ([found]) => {
    const right = found.replaceAll(/\s/g, THIN_NO_BREAK_SPACE)
    if (found === right) return null
    return { fault: 'thousands', values: { found, right }, replacement: right }
  })
}
