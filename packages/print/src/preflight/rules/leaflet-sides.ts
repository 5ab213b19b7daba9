import type { Side } from '@flyer-open-data/flyer'
import type { Area } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import type { ExpectedLeaflet } from '../leaflet/expected-leaflet.ts'

/** A page that is a side of the leaflet. */
export interface LeafletSide {
  readonly page: PageFacts
  readonly side: Side
  /** In mm from the left trim edge. */
  readonly folds: readonly number[]
  readonly leaflet: ExpectedLeaflet
}

/** The sides of the leaflet by their pages; none where its pages are sheets or panels. */
export function sidesOf({ file, leaflet }: Inspected): LeafletSide[] {
  if (leaflet?.pages !== 'sides') return []
  return file.pages.flatMap((page) => {
    const side = ({ 1: 'outside', 2: 'inside' } as const)[page.number]
    return side ? [{ page, side, folds: leaflet.folds[side], leaflet }] : []
  })
}

/** How near an area comes to the edges of another, in mm; negative where it crosses one. */
export function distanceInside(area: Area, outer: Area): number {
  return Math.min(
    area.x - outer.x,
    area.y - outer.y,
    outer.x + outer.width - area.x - area.width,
    outer.y + outer.height - area.y - area.height,
  )
}

/** How near an area comes to the nearest fold, in mm: negative where a fold crosses it. */
export function distanceFromFolds({ x, width }: Area, folds: readonly number[]): number {
  return Math.min(...folds.map((fold) => Math.max(x - fold, fold - x - width)))
}
