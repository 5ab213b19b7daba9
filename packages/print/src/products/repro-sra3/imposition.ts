import { mm } from '@flyer-open-data/flyer'
import { dashesOf, horizontalMarks, MARK_LENGTH, type Mark, markOffset } from '../../sheet/marks.ts'
import { type PageBoxes, pageBoxes, type SheetRectangle } from '../../sheet/page-boxes.ts'

/** SRA3, portrait: what a reprographics room trims A3 or two A4 from. */
export const SRA3 = { width: mm(320), height: mm(450) }

/** Machines leave the edge of a sheet blank: no mark and no text stands nearer to it, in mm. */
export const BLANK_EDGE = 5

/** The most bleed that leaves room for marks between two leaflets and the blank edge, in mm. */
const LARGEST_BLEED = 3

/**
 * The bleed that a leaflet keeps on the imposed sheet, in mm. Two leaflets leave 10 mm above and
 * below; of 5 mm of bleed and the blank edge, nothing would be left for marks.
 */
export function imposedBleed(bleed: number): number {
  return Math.min(bleed, LARGEST_BLEED)
}

/** Room between the two leaflets for crop marks from either side, in mm, trim to trim. */
const SMALLEST_GAP = 10

/** Where a leaflet lies on the imposed sheet: `trim` in mm from the sheet's top left corner. */
export interface ImposedLeaflet {
  readonly trim: SheetRectangle
  /** The upper leaflet stands on its head: heads meet in the middle. */
  readonly isUpsideDown: boolean
  /** Length of the marks at its head, in mm: half of what the two bleeds leave between them. */
  readonly headMark: number
}

/**
 * Two leaflets on a sheet, one over the other, head to head, in its middle.
 * @param trim size of a leaflet, in mm
 * @param bleed in mm, kept on every side
 */
export function imposeHeadToHead(
  trim: { width: number; height: number },
  bleed: number,
): [upper: ImposedLeaflet, lower: ImposedLeaflet] {
  const gap = Math.max(SMALLEST_GAP, 2 * bleed)
  const headMark = Math.max(0, gap / 2 - markOffset(bleed))
  const x = mm((SRA3.width - trim.width) / 2)
  const top = (SRA3.height - gap) / 2 - trim.height
  const place = (y: number): SheetRectangle => ({
    x,
    y: mm(y),
    width: mm(trim.width),
    height: mm(trim.height),
  })
  return [
    { trim: place(top), isUpsideDown: true, headMark },
    { trim: place(top + trim.height + gap), isUpsideDown: false, headMark },
  ]
}

/** From the bleed to the baseline of a note, in mm: descenders and a little air. */
const NOTE_CLEARANCE = 0.8
/** From the trim's head and foot to what a note may take, in mm: clear of the crop marks. */
const NOTE_INDENT = 12

/** Where a line of the slug stands: it runs up the side margin from a point, in mm. */
export interface NotePlace {
  readonly x: number
  readonly y: number
}

/**
 * Where the lines of the slug start, in mm from the sheet's top left corner, in the order in which they
 * are filled. They run up the side margins, the widest ones: beside the lower leaflet and then the upper
 * one, on the left and then on the right. Machines leave the outermost 4 mm of a sheet blank.
 *
 * @param depth of the lowest sign under the baseline, in mm
 */
export function notePlaces(
  leaflets: readonly ImposedLeaflet[],
  bleed: number,
  depth: number,
): NotePlace[] {
  const upwards = leaflets.toSorted((a, b) => b.trim.y - a.trim.y)
  const left = upwards.map(({ trim }) => ({
    x: trim.x - bleed - NOTE_CLEARANCE,
    y: trim.y + trim.height - NOTE_INDENT,
  }))
  const right = left.map(({ y }) => ({ x: SRA3.width - BLANK_EDGE - depth, y }))
  return [...left, ...right]
}

/** The most that a line of the slug may measure beside a leaflet, in mm. */
export const noteMeasure = ({ height }: { readonly height: number }): number =>
  height - 2 * NOTE_INDENT

/** The boxes of the imposed sheet: it is printed whole, and cut apart by the marks. */
export function imposedBoxes(): PageBoxes {
  return pageBoxes(SRA3, 0, 0)
}

/**
 * Crop and fold marks of a leaflet on the imposed sheet: shorter, or none, where the other leaflet is
 * near.
 *
 * @param folds positions from the left trim edge of the leaflet as it is read, in mm
 */
export function imposedMarks(
  { trim, isUpsideDown, headMark }: ImposedLeaflet,
  bleed: number,
  folds: readonly number[],
): { crop: Mark[]; fold: Mark[] } {
  const offset = markOffset(bleed)
  const right = trim.x + trim.width
  const bottom = trim.y + trim.height
  /** Towards an edge of the sheet, from the trim: as long as others, or up to the blank edge. */
  const toEdge = (room: number) => Math.max(0, Math.min(MARK_LENGTH, room - BLANK_EDGE - offset))
  const [above, below] = isUpsideDown
    ? [toEdge(trim.y), headMark]
    : [headMark, toEdge(SRA3.height - bottom)]
  const aside = toEdge(Math.min(trim.x, SRA3.width - right))
  const vertical = (x: number): Mark[] =>
    [
      { from: [x, trim.y - offset] as const, to: [x, trim.y - offset - above] as const },
      { from: [x, bottom + offset] as const, to: [x, bottom + offset + below] as const },
    ].filter(({ from, to }) => from[1] !== to[1])
  const foldX = folds.map((fold) => (isUpsideDown ? right - fold : trim.x + fold))
  return {
    crop: [...horizontalMarks(trim, offset, aside), ...[trim.x, right].flatMap(vertical)],
    fold: foldX.flatMap(vertical).flatMap(dashesOf),
  }
}
