/** A date of PDF, such as `D:20241121010000+01'00'` (ISO 32000-1, 7.9.4), or of XMP (ISO 8601). */
const DATE =
  /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d(?:[:']?\d\d)?)?/

/** When a date is, in seconds since 1970 in Greenwich; undefined when it is none. */
export function instantOf(date: string): number | undefined {
  const match = DATE.exec(date.trim())
  if (!match) return undefined
  const [
    ,
    year,
    month = '01',
    day = '01',
    hours = '00',
    minutes = '00',
    seconds = '00',
    zone = 'Z',
  ] = match
  const utc = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`)
  const offset = /^([+-])(\d\d)\D?(\d\d)?/.exec(zone)
  const shift = offset
    ? (offset[1] === '-' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * 60
    : 0
  return Number.isNaN(utc) ? undefined : utc / 1000 + shift
}

/** The day of a date as it is written: 2024-11-21. */
export function dayOf(date: string): string | undefined {
  const [, year, month, day] = DATE.exec(date.trim()) ?? []
  return year && month && day ? `${year}-${month}-${day}` : undefined
}
