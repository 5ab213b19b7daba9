/**
 * A number as French writes it: comma, minus sign, no digits that say nothing. The same on every
 * machine, since it depends on no locale.
 *
 * @param decimals digits after the comma at most
 */
export function frenchNumber(value: number, decimals = 2): string {
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  return String(rounded).replace('.', ',').replace('-', '\u2212')
}

/** A number with all its decimals, so that the commas of a column stand under each other. */
export function fixedNumber(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',').replace('-', '\u2212')
}

/** A number with its unit, which stays on its line (T11). */
export function withUnit(value: number, unit: string, decimals?: number): string {
  return `${frenchNumber(value, decimals)}\u00a0${unit}`
}

/** How many of a thing, and its name in the singular or plural: French counts 0 and 1 as one. */
export function count(number: number, one: string, many: string): string {
  return `${number}\u00a0${number < 2 ? one : many}`
}
