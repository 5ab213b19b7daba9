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

/**
 * A day or a whole month in French: « 12 novembre 2024 », « octobre 2024 ».
 * @param isoDate such as 2024-11-12 or 2024-10
 */
export function formatDate(isoDate: string): string {
  const [year = '', month = '', day] = isoDate.split('-')
  return day === undefined ? `${MONTHS[Number(month) - 1]}\u00a0${year}` : formatDay(isoDate)
}
