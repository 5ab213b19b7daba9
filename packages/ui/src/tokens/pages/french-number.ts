/**
 * A number as French writes it: comma, minus sign, no digits that say nothing.
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
