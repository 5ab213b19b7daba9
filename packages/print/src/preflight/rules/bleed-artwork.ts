import type { PageSide } from '../../findings/preflight/words-of-faults.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import type { Painted } from '../painted/painted.ts'
import { earlyEnds } from './artwork-at-side.ts'
import { BLUE, fill, PAPER } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { isWhite } from './inks.ts'
import { overlaps, paintedOnProduct, placeOf, tenth, trimOf } from './page-areas.ts'
import { lengthOf, PAGE_SIDES, reachPast, stripAt } from './page-sides.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'

/** So near to the trim or the bleed an edge stands on it, in mm. */
const EDGE_MM = 0.1

/** A rectangle or picture so long at the trim is meant to run over it, in mm. */
const LONG_MM = 10

/** P207: what reaches the trim goes on to the bleed, or a cut that drifts shows paper. */
export const bleedArtwork = preflightRule<'P207'>({
  id: 'P207',
  title: 'Artwork that reaches the trim goes on to the edge of the bleed',
  source:
    'The trade: cuts drift by 1 to 2 mm; judged from the picture of the page and from its objects',
  severity: 'error',
  needs: ['trim', 'rendering'],
  examples: {
    passes: [
      example(),
      // A bleed box that is too small is told once.
      example({ boxes: { bleed: { x: 0, y: 0, width: 80, height: 60 } } }),
      // White reaches nothing.
      example({ painted: [fill({ x: 60, y: -1, width: 21, height: 20 }, PAPER)] }),
      // A pattern may have its gaps at the edge of the bleed.
      example({ painted: [50, 60, 70].map((x) => fill({ x, y: -2, width: 6, height: 6 }, BLUE)) }),
      example({
        wanted: { bleedMm: 0 },
        onlyPainted: [fill({ x: 0, y: 0, width: 80, height: 60 })],
      }),
    ],
    fails: [
      failing(['ends-early', 'ends-early', 'ends-early'], {
        onlyPainted: [fill({ x: -2, y: -2, width: 42, height: 64 }, BLUE)],
      }),
      failing(['object-ends'], {
        painted: [fill({ x: 0, y: 20, width: 20, height: 11 })],
      }),
    ],
  },
  check: (inspected) => inspected.file.pages.flatMap((page) => endsOn(inspected, page)),
})

function endsOn({ rendered, wanted }: Inspected, page: PageFacts): FoundBy<'P207'>[] {
  if (wanted.bleedMm === 0 || !page.boxes.trim) return []
  const raster = rendered?.pages.find(({ number }) => number === page.number)?.raster
  const seen = raster ? PAGE_SIDES.flatMap((side) => seenAt(raster, side)) : []
  const objects = PAGE_SIDES.flatMap((side) => objectsAt(side))
  const unseen = objects.filter(
    ({ side, item }) =>
      !seen.some((one) => one.values.side === side && overlaps(one.place.area, item.area)),
  )
  return [
    ...seen,
    ...unseen.map(({ item, side, foundMm, wantedMm }) => ({
      fault: 'object-ends' as const,
      values: { side, foundMm, wantedMm },
      place: placeOf(item),
    })),
  ]

  /** How far artwork can go on a side; that there is too little room for it is P204’s to tell. */
  function roomAt(side: PageSide): number {
    const { bleed, media } = page.boxes
    return Math.min(wanted.bleedMm, tenth(reachPast(bleed ?? media, trimOf(page), side)))
  }

  function seenAt(picture: NonNullable<typeof raster>, side: PageSide) {
    const trim = trimOf(page)
    const wantedMm = roomAt(side)
    return earlyEnds(picture, trim, side, wantedMm).map(({ from, to, length, foundMm }) => ({
      fault: 'ends-early' as const,
      values: {
        side,
        missingMm: tenth(wantedMm - foundMm),
        wantedMm,
        lengthMm: tenth(length),
      },
      place: { page: page.number, area: stripAt(trim, side, [from, to], [-1, wantedMm]) },
    }))
  }

  function objectsAt(side: PageSide) {
    const trim = trimOf(page)
    const wantedMm = roomAt(side)
    return paintedOnProduct(page).flatMap((item) => {
      const reach = reachPast(item.area, trim, side)
      const isShort = reach > -EDGE_MM && reach < wantedMm - EDGE_MM
      const runs = isBlock(item) && lengthOf(item.area, side) >= LONG_MM && startsInside(item, side)
      const foundMm = Math.max(0, tenth(reach))
      return isShort && runs ? [{ item, side, foundMm, wantedMm }] : []
    })
  }

  function startsInside({ area }: Painted, side: PageSide): boolean {
    const trim = trimOf(page)
    return overlaps(area, stripAt(trim, side, [0, lengthOf(trim, side)], [-1, 0]))
  }
}

/** A rectangle, a picture or a gradient that can be seen: patterns are other shapes. */
function isBlock(item: Painted): boolean {
  if (isWhite(item.paint)) return false
  return item.kind === 'fill' ? item.isRectangle : item.kind === 'image' || item.kind === 'shading'
}
