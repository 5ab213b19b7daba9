const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/**
 * A day in French, with no-break spaces (T7): « 21 novembre 2024 », « 1er mai 2025 ».
 * The same on every machine: it depends on no locale and no time zone.
 *
 * @param isoDay such as 2024-11-21
 */
export function formatDay(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  const number = Number(day)
  return `${number === 1 ? '1er' : number}\u00a0${MONTHS[Number(month) - 1]}\u00a0${year}`
}
