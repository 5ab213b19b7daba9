import { mm, pt, toMillimetres } from '@flyer-open-data/flyer'
import type { PageBoxes, SheetRectangle } from './page-boxes.ts'

/** Crop marks are 5 mm long and 0.25 pt thick: this project's choice, and a common one. */
export const MARK_LENGTH = mm(5)
/** Thickness of every mark, in mm (0.25 pt). */
export const MARK_THICKNESS = toMillimetres(pt(0.25))
/** Marks never start nearer to the trim than this, however small the bleed. */
const SMALLEST_OFFSET = mm(2.1)

/** A straight mark: its two ends, in mm from the top left corner of the media. */
export interface Mark {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

/** Distance from the trim to where marks start, in mm: never inside the bleed. */
export function markOffset(bleed: number): number {
  return Math.max(bleed, SMALLEST_OFFSET)
}

/**
 * Distance from the trim to where marks end, in mm. What stands in the margin besides marks stands
 * past it, and so is clear of them wherever the folds are.
 */
export function markReach(bleed: number): number {
  return markOffset(bleed) + MARK_LENGTH
}

/** The marks above and below the sheet at a distance from the left of the media, in mm. */
function verticalMarks({ trim, bleed }: PageBoxes, x: number): Mark[] {
  const offset = markOffset(trim.y - bleed.y)
  const reach = markReach(trim.y - bleed.y)
  const bottom = trim.y + trim.height
  return [
    { from: [x, trim.y - offset], to: [x, trim.y - reach] },
    { from: [x, bottom + offset], to: [x, bottom + reach] },
  ]
}

/** Marks of some length on both sides of a trim, at its head and at its foot, in mm. */
export function horizontalMarks(trim: SheetRectangle, offset: number, length: number): Mark[] {
  const right = trim.x + trim.width
  return [trim.y, trim.y + trim.height].flatMap((y): Mark[] => [
    { from: [trim.x - offset, y], to: [trim.x - offset - length, y] },
    { from: [right + offset, y], to: [right + offset + length, y] },
  ])
}

/** Crop marks: two at each corner, in line with the trim. */
export function cropMarks(boxes: PageBoxes): Mark[] {
  const { trim, bleed } = boxes
  return [
    ...horizontalMarks(trim, markOffset(trim.x - bleed.x), MARK_LENGTH),
    ...[trim.x, trim.x + trim.width].flatMap((x) => verticalMarks(boxes, x)),
  ]
}

/** Dashes of a fold mark and the gaps between them, in mm; a short mark has as many. */
const DASH_MM = 1
const DASHES_AND_GAPS = 5

/** The dashes of a vertical fold mark. */
export function dashesOf({ from, to }: Mark): Mark[] {
  const length = Math.abs(to[1] - from[1])
  const dash = Math.min(DASH_MM, length / DASHES_AND_GAPS)
  const direction = Math.sign(to[1] - from[1])
  return Array.from({ length: Math.ceil(length / dash / 2) }, (_, i) => {
    const at = 2 * i * dash
    return {
      from: [from[0], from[1] + direction * at],
      to: [from[0], from[1] + direction * Math.min(at + dash, length)],
    }
  })
}

/**
 * Fold marks: dashed, above and below the sheet, outside the bleed.
 * @param folds positions from the left trim edge, in mm
 */
export function foldMarks(boxes: PageBoxes, folds: readonly number[]): Mark[] {
  return folds.flatMap((fold) => verticalMarks(boxes, boxes.trim.x + fold).flatMap(dashesOf))
}

/** Radius of the circle of a registration target and half the length of its cross, in mm. */
export const TARGET = { radius: mm(1.8), reach: mm(3) }

/** Centres of the registration targets: in the middle of each side, past the marks, in mm. */
export function registrationTargets({
  media,
  bleed,
  trim,
}: PageBoxes): (readonly [number, number])[] {
  const middle = (trim.y - markReach(trim.y - bleed.y) - media.y) / 2
  const centreX = trim.x + trim.width / 2
  const centreY = trim.y + trim.height / 2
  return [
    [centreX, media.y + middle],
    [centreX, media.y + media.height - middle],
    [media.x + middle, centreY],
    [media.x + media.width - middle, centreY],
  ]
}
