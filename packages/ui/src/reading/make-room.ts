/** Something that takes more room than it did; heights in mm from the top of the panel. */
export interface Growth {
  readonly top: number
  readonly bottom: number
  /** How much higher it is now. */
  readonly by: number
}

/**
 * How far things go down a panel when some of what it holds grows: all that stands under a row of it
 * makes room for the one that grows most.
 *
 * @returns how far down something goes whose top was at a height, in mm
 */
export function makeRoom(growths: readonly Growth[]): (top: number) => number {
  const rows: { top: number; bottom: number; by: number }[] = []
  for (const { top, bottom, by } of growths.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1)
    // What stands side by side is one row.
    if (row && top < row.bottom - SIDE_BY_SIDE_MM) {
      row.bottom = Math.max(row.bottom, bottom)
      row.by = Math.max(row.by, by)
    } else rows.push({ top, bottom, by })
  }
  return (top) =>
    rows.filter((row) => row.bottom <= top + SIDE_BY_SIDE_MM).reduce((sum, row) => sum + row.by, 0)
}

/** Lines whose heights overlap by less than this stand under each other, in mm: leadings are tight. */
const SIDE_BY_SIDE_MM = 1
