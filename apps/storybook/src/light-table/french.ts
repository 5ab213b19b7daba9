const MINUS = '\u2212'

/**
 * A number as French writes it: a decimal comma, a true minus. The same on every machine, since it
 * asks no locale.
 *
 * @param digits after the comma at most
 */
export function decimal(value: number, digits = 1): string {
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits
  const text = String(Math.abs(rounded)).replace('.', ',')
  return rounded < 0 ? `${MINUS}${text}` : text
}

/** A length in mm with its unit. */
export function millimetres(value: number, digits = 1): string {
  return `${decimal(value, digits)}\u00a0mm`
}

/** A number of things, and their name in the singular or plural: French counts 0 and 1 as one. */
export function count(number: number, one: string, many: string): string {
  return `${number}\u00a0${number < 2 ? one : many}`
}
