/** Something that stands on a page; heights in mm from its top. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** The most empty height between things on a page, in mm: as from a title of two lines to its text. */
const LARGEST_GAP_MM = 10.7

/**
 * How far things go up a page when its empty heights are closed to the largest that there may be: a
 * sheet has room to fill, a page that is scrolled has not.
 *
 * @returns how far up something goes whose top was at a height, in mm
 */
export function closeGaps(extents: readonly Extent[]): (top: number) => number {
  const closed: { readonly from: number; readonly by: number }[] = []
  let [first, ...others] = extents.toSorted((a, b) => a.top - b.top)
  for (const next of others) {
    const end = first?.bottom ?? next.top
    const by = next.top - end - LARGEST_GAP_MM
    if (by > 0) closed.push({ from: next.top, by })
    first = { top: next.top, bottom: Math.max(end, next.bottom) }
  }
  return (top) =>
    closed.filter(({ from }) => from <= top + 1e-6).reduce((sum, { by }) => sum + by, 0)
}
