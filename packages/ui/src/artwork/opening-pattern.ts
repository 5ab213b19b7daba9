import type { InkedPath, Rectangle } from '../surface/surface.ts'
import { COLOURS } from '../tokens/colours.ts'
import type { InkName } from '../tokens/inks.ts'
import { SPACE } from '../tokens/space.ts'
import { type Block, type BlockManner, type BlockRequest, layBlocks } from './lay-blocks.ts'
import { type MarkInks, mergeByInk, openingMark } from './opening-mark.ts'

/** Artwork in a frame: positions of the paths are counted from the frame's corner, in mm. */
export interface Artwork {
  readonly frame: Rectangle
  readonly paths: readonly InkedPath[]
}

/** How a side's pattern is drawn: how its blocks grow, and in which inks. */
export interface PatternManner extends BlockManner {
  readonly closed: InkName
  /** The point inside an open mark. */
  readonly point: InkName
}

/** The outside: one image from the flap to the cover, on the dark ground. */
export const OUTSIDE_MANNER: PatternManner = {
  skyline: (across) => 44 + 74 * across ** 1.7,
  ragged: 16,
  largest: 4,
  closed: COLOURS.markClosed,
  point: COLOURS.markPoint,
}

/** The inside: the same language, quieter, a low ground line on paper. */
export const INSIDE_MANNER: PatternManner = {
  skyline: () => 9,
  ragged: 9,
  largest: 1,
  closed: COLOURS.markClosedOnPaper,
  point: COLOURS.markClosedOnPaper,
}

/** What the pattern of one panel is made from. */
export interface OpeningPatternRequest extends BlockRequest {
  readonly manner: PatternManner
}

/** Empty paper between two marks, in mm: with the cells' own inset, a fold may drift by 1 mm. */
const GAP = 1

/**
 * The pattern of a panel: closed, small and dense at the left of the sheet, opening and growing
 * towards its right. No mark stands on a fold; those at the trim lose a quarter at least, and artwork
 * goes on past it by the largest bleed.
 */
export function openingPattern(request: OpeningPatternRequest): Artwork {
  const { frame, manner } = request
  const bleed = SPACE.largestBleed
  const left = frame.leftEdge === 'trim' ? bleed : 0
  const right = frame.rightEdge === 'trim' ? bleed : 0
  const area: Rectangle = {
    x: -left,
    y: 0,
    width: frame.width + left + right,
    height: frame.height + bleed,
  }
  const marks = layBlocks(request).flatMap((block) => {
    const { x, y, width, height } = block.area
    return openingMark(
      [x + width / 2 - area.x, y + height / 2 - area.y],
      Math.min(width, height) - GAP,
      block.openness,
      inksOf(block, manner),
    ).slice(0, block.cells === 1 ? 1 : undefined)
  })
  return { frame: area, paths: mergeByInk(marks) }
}

/** Cool and closed to the left, warm and open to the right. */
function inksOf({ openness, lot }: Block, { closed, point }: PatternManner): MarkInks {
  const { markOpening, markOpen } = COLOURS
  if (lot < openness * 0.5) return { body: markOpen, point }
  if (lot < openness * 0.75) return { body: markOpening, point }
  if (lot < openness * 0.87) return { body: point, point: markOpen }
  return { body: closed, point }
}
