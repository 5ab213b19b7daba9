import type { Artwork } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import type { Ground } from '../tokens/grounds.ts'
import { SPACE } from '../tokens/space.ts'
import { type Block, type BlockManner, type BlockRequest, layBlocks } from './lay-blocks.ts'
import { type MarkInks, mergeByInk, openingMark } from './opening-mark.ts'

/** How blocks grow on a ground. */
export const MANNERS: Readonly<Record<Ground['pattern']['manner'], BlockManner>> = {
  // One image across a side, from its left to its right. A fold may drift by 1 mm.
  bold: {
    skyline: (across) => 36 + 82 * across ** 1.4,
    ragged: 14,
    largest: 4,
    foldInset: { left: 0.6, right: 0.6 },
  },
  // The same language, quieter: a low ground line that rises to a fold, as high there as the bold
  // pattern at its left, which lies beside it in the first opening. A panel tucked in is 3 mm shorter
  // than the one behind it, whose cells begin where it ends; at the right a ground may come over the fold.
  quiet: {
    skyline: (_, toFold) => 9 + 33 * Math.max(0, 1 - toFold / 36),
    ragged: 4,
    largest: 1,
    foldInset: { left: 4, right: 2.5 },
  },
}

/** What the pattern of one panel is made from. */
export interface OpeningPatternRequest extends Omit<BlockRequest, 'manner'> {
  readonly ground: Ground
}

/**
 * Empty paper between two marks, in mm: with the cells' own inset, a fold may drift by 1 mm. Thin marks
 * have walls of a share of the others', and more air between them: judged by eye.
 */
const WEIGHTS = { full: { gap: 1, wall: 1 }, thin: { gap: 1.9, wall: 0.62 } }

/**
 * The pattern of a panel: closed, small and dense at the left of the sheet, opening and growing
 * towards its right. No mark stands on a fold; those at the trim lose a quarter at least, and artwork
 * goes on past it by the largest bleed.
 */
export function openingPattern(request: OpeningPatternRequest): Artwork {
  const { frame, ground } = request
  const bleed = SPACE.largestBleed
  const left = frame.leftEdge === 'trim' ? bleed : 0
  const right = frame.rightEdge === 'trim' ? bleed : 0
  const area: Rectangle = {
    x: -left,
    y: 0,
    width: frame.width + left + right,
    height: frame.height + bleed,
  }
  const { manner, isForOffice } = ground.pattern
  const { gap, wall } = WEIGHTS[isForOffice ? 'thin' : 'full']
  const trimInset = isForOffice ? SPACE.officeEdge : undefined
  const marks = layBlocks({ trimInset, ...request, manner: MANNERS[manner] }).flatMap((block) => {
    const { x, y, width, height } = block.area
    return openingMark(
      [x + width / 2 - area.x, y + height / 2 - area.y],
      Math.min(width, height) - gap,
      block.openness,
      inksOf(block, ground),
      wall,
    ).slice(0, block.cells === 1 ? 1 : undefined)
  })
  const { seed, hero } = request
  const pattern = hero ? { seed, hero } : { seed }
  return { frame: area, paths: mergeByInk(marks), pattern }
}

/** Cool and closed to the left, warm and open to the right. */
function inksOf({ openness, lot }: Block, { opening, open, point, pattern }: Ground): MarkInks {
  if (lot < openness * 0.5) return { body: open, point }
  if (lot < openness * 0.75) return { body: opening, point }
  if (lot < openness * 0.87) return { body: point, point: open }
  return { body: pattern.closed, point }
}
