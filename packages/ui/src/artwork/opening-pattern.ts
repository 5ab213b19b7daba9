import type { PanelFrame } from '@flyer-open-data/flyer'
import type { InkedPath, Rectangle } from '../surface/surface.ts'
import { COLOURS } from '../tokens/colours.ts'
import type { InkName } from '../tokens/inks.ts'
import { SPACE } from '../tokens/space.ts'
import { type MarkInks, mergeByInk, openingMark } from './opening-mark.ts'
import { seededNumbers } from './random.ts'

/** Artwork in a frame: positions of the paths are counted from the frame's corner, in mm. */
export interface Artwork {
  readonly frame: Rectangle
  readonly paths: readonly InkedPath[]
}

/** A block of the pattern: a square of cells, in mm from the panel's top left trim corner. */
interface Block {
  readonly x: number
  readonly y: number
  readonly side: number
  /** How far across the whole sheet its centre is, 0 left trim to 1 right trim. */
  readonly across: number
  readonly openness: number
  readonly lot: number
}

/** How a side's pattern is drawn: how high it stands, how large its blocks grow, in which inks. */
export interface PatternManner {
  /** Height in mm from the bottom trim at a place across the sheet, 0 left to 1 right. */
  readonly skyline: (across: number) => number
  /** How far a column may stand above or below the skyline, in mm. */
  readonly ragged: number
  /** The largest block, in cells a side. */
  readonly largest: 1 | 2 | 4
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
export interface OpeningPatternRequest {
  readonly manner: PatternManner
  readonly frame: Pick<PanelFrame, 'x' | 'width' | 'height' | 'leftEdge' | 'rightEdge'>
  /** Width of the whole sheet, in mm: the pattern opens across it. */
  readonly sheetWidth: number
  readonly seed: number
  /** Rectangles of the panel, in mm, that hold text or a code: no block touches them. */
  readonly keepClear: readonly Rectangle[]
}

/** Cells aimed at across a panel; a trim edge cuts half a cell, a fold none. */
const CELLS_ACROSS = 14
/** Gap between two marks, per side of a cell. */
const GAP = 0.1

/**
 * The pattern of a panel: closed, small and dense at the left of the sheet, opening and growing
 * towards its right. Cells are laid from fold to fold, so no mark dies in a fold; at the trim half
 * a cell is cut off, so a cut that drifts shows nothing, and one cell more lies past it, so the
 * artwork fills the largest bleed.
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
  const marks = layBlocks(request).flatMap((block) =>
    openingMark(
      [block.x + block.side / 2 - area.x, block.y + block.side / 2 - area.y],
      block.side * (1 - GAP),
      block.openness,
      inksOf(block, manner),
    ),
  )
  return { frame: area, paths: mergeByInk(marks) }
}

function layBlocks({ frame, sheetWidth, seed, keepClear, manner }: OpeningPatternRequest): Block[] {
  const halves = (frame.leftEdge === 'trim' ? 0.5 : 0) + (frame.rightEdge === 'trim' ? 0.5 : 0)
  const cell = frame.width / (CELLS_ACROSS - halves)
  const columns = CELLS_ACROSS
  const startX = frame.leftEdge === 'trim' ? -cell / 2 : 0
  const startY = frame.height + cell / 2
  const rows = Math.floor(frame.height / cell)
  const nextInside = seededNumbers(seed)
  const nextPastTrim = seededNumbers(seed + 1)
  const firstColumn = frame.leftEdge === 'trim' ? -1 : 0
  const endColumn = frame.rightEdge === 'trim' ? columns + 1 : columns
  const taken = new Set<string>()
  const blocks: Block[] = []
  // Rows are laid from the bottom, so that a block grows upwards and to the right.
  for (let row = -1; row < rows; row++) {
    for (let column = firstColumn; column < endColumn; column++) {
      const isPastTrim = row < 0 || column < 0 || column >= columns
      const next = isPastTrim ? nextPastTrim : nextInside
      const [size, stray, lot] = [next(), next(), next()]
      if (taken.has(`${column} ${row}`)) continue
      const across = clamp((frame.x + startX + (column + 0.5) * cell) / sheetWidth)
      const top = manner.skyline(across) + (stray - 0.5) * manner.ragged
      const span = isPastTrim ? 1 : Math.min(blockSpan(size, across), manner.largest)
      const fits = (cells: number) => {
        const area = {
          x: startX + column * cell,
          y: startY - (row + cells) * cell,
          width: cells * cell,
          height: cells * cell,
        }
        if (!isPastTrim && column + cells > columns) return false
        if (keepClear.some((clear) => overlap(clear, area))) return false
        if (frame.height - area.y > top + cell) return false
        for (let i = 0; i < cells; i++) {
          for (let j = 0; j < cells; j++) {
            if (taken.has(`${column + i} ${row + j}`)) return false
          }
        }
        return true
      }
      const cells = [span, 2, 1].find((s) => s <= span && fits(s))
      if (cells === undefined) continue
      for (let i = 0; i < cells; i++) {
        for (let j = 0; j < cells; j++) taken.add(`${column + i} ${row + j}`)
      }
      blocks.push({
        x: startX + column * cell,
        y: startY - (row + cells) * cell,
        side: cells * cell,
        across,
        openness: opennessAt(across, stray),
        lot,
      })
    }
  }
  return blocks
}

/** Blocks of one cell at the left; of two and four towards the right. */
function blockSpan(size: number, across: number): 1 | 2 | 4 {
  if (size < Math.max(0, across - 0.45) * 1.1) return 4
  return size < across * 0.85 ? 2 : 1
}

function opennessAt(across: number, stray: number): number {
  return clamp((across - 0.22) * 1.35 + (stray - 0.5) * 0.3)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/** Cool and closed to the left, warm and open to the right. */
function inksOf({ openness, lot }: Block, { closed, point }: PatternManner): MarkInks {
  const { markOpening, markOpen } = COLOURS
  if (lot < openness * 0.5) return { body: markOpen, point }
  if (lot < openness * 0.75) return { body: markOpening, point }
  if (lot < openness * 0.87) return { body: point, point: markOpen }
  return { body: closed, point }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
