/** The filter function of PDF that is PNG's, another for each row (ISO 32000-1, table 10). */
export const PNG_PREDICTOR = 15

/** The byte to the left, the one above, and the one above that to the left. */
type Guess = (left: number, above: number, corner: number) => number

/** PNG's filters by their numbers (RFC 2083, 6): what each takes a byte to be. */
const FILTERS: readonly Guess[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const a = Math.abs(guess - left)
  const b = Math.abs(guess - above)
  const c = Math.abs(guess - corner)
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

/**
 * Filters the rows of a picture so that they compress better: of each row the differences from what a
 * filter guesses, by the filter whose differences are the smallest (RFC 2083, 9.6).
 *
 * @param row bytes in a row
 * @param pixel bytes in a pixel
 */
export function filterRows(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const rows = Math.floor(bytes.length / row)
  const filtered = new Uint8Array(rows * (row + 1))
  for (let y = 0; y < rows; y++) {
    const tried = FILTERS.map((guess) => filterRow(bytes, y * row, row, pixel, guess))
    const [best] = tried
      .map(({ sum }, number) => ({ sum, number }))
      .toSorted((a, b) => a.sum - b.sum || a.number - b.number)
    const number = best?.number ?? 0
    filtered[y * (row + 1)] = number
    filtered.set(tried[number]?.bytes ?? [], y * (row + 1) + 1)
  }
  return filtered
}

/** One row by one filter, and how far its bytes are from 0, those over 127 as negative. */
function filterRow(
  bytes: Uint8Array,
  start: number,
  row: number,
  pixel: number,
  guess: Guess,
): { readonly bytes: Uint8Array; readonly sum: number } {
  const filtered = new Uint8Array(row)
  let sum = 0
  for (let x = 0; x < row; x++) {
    const at = start + x
    const left = x < pixel ? 0 : (bytes[at - pixel] ?? 0)
    const above = bytes[at - row] ?? 0
    const corner = x < pixel ? 0 : (bytes[at - row - pixel] ?? 0)
    const difference = ((bytes[at] ?? 0) - guess(left, above, corner)) & 255
    filtered[x] = difference
    sum += difference < 128 ? difference : 256 - difference
  }
  return { bytes: filtered, sum }
}
