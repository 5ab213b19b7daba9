import { mm, pt, toMillimetres } from '@flyer-open-data/flyer'
import type { PageBoxes } from './page-boxes.ts'

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

/** The vertical strips above and below the sheet where marks stand, in mm. */
function verticalStrips({ trim, bleed }: PageBoxes) {
  const offset = markOffset(trim.y - bleed.y)
  const reach = markReach(trim.y - bleed.y)
  const bottom = trim.y + trim.height
  return [
    { start: trim.y - offset, end: trim.y - reach },
    { start: bottom + offset, end: bottom + reach },
  ]
}

/** Crop marks: two at each corner, in line with the trim. */
export function cropMarks(boxes: PageBoxes): Mark[] {
  const { trim, bleed } = boxes
  const offset = markOffset(trim.x - bleed.x)
  const right = trim.x + trim.width
  const horizontal = [trim.y, trim.y + trim.height].flatMap((y): Mark[] => [
    { from: [trim.x - offset, y], to: [trim.x - offset - MARK_LENGTH, y] },
    { from: [right + offset, y], to: [right + offset + MARK_LENGTH, y] },
  ])
  const vertical = [trim.x, right].flatMap((x) =>
    verticalStrips(boxes).map(({ start, end }): Mark => ({ from: [x, start], to: [x, end] })),
  )
  return [...horizontal, ...vertical]
}

/** Lengths of the dashes of a fold mark and of the gaps between them, in mm. */
const DASH = { length: 1, gap: 1 }

/**
 * Fold marks: dashed, above and below the sheet, outside the bleed.
 * @param folds positions from the left trim edge, in mm
 */
export function foldMarks(boxes: PageBoxes, folds: readonly number[]): Mark[] {
  return folds.flatMap((fold) =>
    verticalStrips(boxes).flatMap(({ start, end }) => {
      const x = boxes.trim.x + fold
      const direction = Math.sign(end - start)
      const dashes: Mark[] = []
      for (let at = 0; at < MARK_LENGTH; at += DASH.length + DASH.gap) {
        const stop = Math.min(at + DASH.length, MARK_LENGTH)
        dashes.push({ from: [x, start + direction * at], to: [x, start + direction * stop] })
      }
      return dashes
    }),
  )
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
