/**
 * Undoes the filter of a line in place (PNG, third edition, 9.2).
 *
 * @param above the line above it, zeros above the first
 * @param distance bytes from a pixel to the next
 * @returns false when there is no such filter
 */
export function undoFilter(
  filter: number,
  line: Uint8Array,
  above: Uint8Array,
  distance: number,
): boolean {
  switch (filter) {
    case 0:
      return true
    case 1:
      for (let i = distance; i < line.length; i++) line[i] = at(line, i) + at(line, i - distance)
      return true
    case 2:
      for (let i = 0; i < line.length; i++) line[i] = at(line, i) + at(above, i)
      return true
    case 3:
      for (let i = 0; i < line.length; i++) {
        line[i] = at(line, i) + ((at(line, i - distance) + at(above, i)) >> 1)
      }
      return true
    case 4:
      for (let i = 0; i < line.length; i++) {
        line[i] = at(line, i) + paeth(at(line, i - distance), at(above, i), at(above, i - distance))
      }
      return true
    default:
      return false
  }
}

/** What lies before a line is zero. */
const at = (line: Uint8Array, i: number) => line[i] ?? 0

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)]
  if (a <= b && a <= c) return left
  return b <= c ? up : upLeft
}
