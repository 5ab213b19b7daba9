import type { Area } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Painted } from '../painted/painted.ts'
import type { Raster } from '../rendered/rendered-facts.ts'
import { paperAt } from './artwork-at-side.ts'
import { partsOf, productOf, trimOf } from './page-areas.ts'

/** A mark is no thicker, and no shorter, in mm: 1.5 pt, and what a guillotine’s operator can see. */
const THICKEST_MM = 0.53
const SHORTEST_MM = 1.5

/** How far a mark may stand off the line that it marks, in mm. */
const OFF_LINE_MM = 0.3

type Direction = 'level' | 'upright'

/** A thin piece of a path, and what it belongs to. */
export interface ThinPart {
  readonly item: Painted
  readonly part: Area
}

/** The thin pieces that are painted in line with an edge of the trim. */
export function thinPartsInLine(page: PageFacts): ThinPart[] {
  const trim = trimOf(page)
  return page.painted
    .flatMap((item) =>
      item.kind === 'fill' || item.kind === 'stroke'
        ? partsOf(item).map((part) => ({ item, part }))
        : [],
    )
    .filter(({ part }) => isInLine(part, trim))
}

function directionOf({ width, height }: Area): Direction | undefined {
  if (height >= SHORTEST_MM && width <= THICKEST_MM) return 'upright'
  return width >= SHORTEST_MM && height <= THICKEST_MM ? 'level' : undefined
}

function isInLine(part: Area, trim: Area): boolean {
  const direction = directionOf(part)
  if (!direction) return false
  const isNear = (a: number, b: number) => Math.abs(a - b) <= OFF_LINE_MM
  return direction === 'upright'
    ? [trim.x, trim.x + trim.width].some((x) => isNear(part.x + part.width / 2, x))
    : [trim.y, trim.y + trim.height].some((y) => isNear(part.y + part.height / 2, y))
}

/** A place where a crop mark stands: at a corner, in a direction, its way outwards. */
interface MarkPlace {
  readonly corner: number
  readonly direction: Direction
  readonly x: number
  readonly y: number
  readonly outwards: 1 | -1
}

function markPlaces({ x, y, width, height }: Area): MarkPlace[] {
  const corners = [
    [x, y, -1, -1],
    [x + width, y, 1, -1],
    [x, y + height, -1, 1],
    [x + width, y + height, 1, 1],
  ] as const
  return corners.flatMap(([cornerX, cornerY, toX, toY], corner) => [
    { corner, direction: 'level' as const, x: cornerX, y: cornerY, outwards: toX },
    { corner, direction: 'upright' as const, x: cornerX, y: cornerY, outwards: toY },
  ])
}

/** How many corners of the trim have both their crop marks: told by what is painted, else by the picture. */
export function markedCorners(page: PageFacts, raster: Raster | undefined): number {
  const parts = thinPartsInLine(page).map(({ part }) => part)
  const product = productOf(page)
  const isMarked = (place: MarkPlace) =>
    parts.some((part) => marks(part, place, product)) ||
    (raster !== undefined && isSeen(place, product, raster))
  const places = markPlaces(trimOf(page)).filter(isMarked)
  const atCorner = [0, 1, 2, 3].map((i) => places.filter(({ corner }) => corner === i).length)
  return atCorner.filter((count) => count === 2).length
}

/** Whether a thin piece stands at a place of a mark, outside the product. */
function marks(part: Area, { direction, x, y, outwards }: MarkPlace, product: Area): boolean {
  if (directionOf(part) !== direction) return false
  const [across, line, from, to] =
    direction === 'upright'
      ? [part.x + part.width / 2, x, part.y, part.y + part.height]
      : [part.y + part.height / 2, y, part.x, part.x + part.width]
  const [start, end] =
    direction === 'upright'
      ? [product.y, product.y + product.height]
      : [product.x, product.x + product.width]
  const isOutside =
    outwards < 0
      ? from < start - SHORTEST_MM / 2 && to < (start + end) / 2
      : to > end + SHORTEST_MM / 2 && from > (start + end) / 2
  return isOutside && Math.abs(across - line) <= OFF_LINE_MM
}

/** Whether the picture shows a thin dark line at a place of a mark, with paper on both its sides. */
function isSeen({ direction, x, y, outwards }: MarkPlace, product: Area, raster: Raster): boolean {
  const isPaper = paperAt(raster)
  const pixel = 1 / raster.pixelsPerMm
  const isUpright = direction === 'upright'
  const edge = isUpright
    ? outwards < 0
      ? product.y
      : product.y + product.height
    : outwards < 0
      ? product.x
      : product.x + product.width
  const point = (along: number, aside: number) =>
    isUpright
      ? { x: x + aside, y: edge + outwards * along }
      : { x: edge + outwards * along, y: y + aside }
  let run = 0
  for (let along = pixel / 2; along < 15; along += pixel) {
    const isDark = [-pixel, 0, pixel].some((aside) => !isPaper(point(along, aside)))
    const isThin = isPaper(point(along, -1.2)) && isPaper(point(along, 1.2))
    run = isDark && isThin ? run + pixel : 0
    if (run >= SHORTEST_MM) return true
  }
  return false
}
