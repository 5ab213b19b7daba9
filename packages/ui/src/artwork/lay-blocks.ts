import type { PanelFrame } from '@flyer-open-data/flyer'
import type { PatternSeed } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import { SPACE } from '../tokens/space.ts'
import { seededNumbers } from './random.ts'

/** A block of the pattern: a square of cells that holds one mark; lengths in mm. */
export interface Block {
  /** From the panel's top left trim corner. */
  readonly area: Rectangle
  /** Cells on a side. */
  readonly cells: number
  /** 0 closed to 1 open. */
  readonly openness: number
  /** A number from 0 to 1, made from the seed, that decides its inks. */
  readonly lot: number
}

/** How blocks grow over a side. */
export interface BlockManner {
  /**
   * Height in mm from the bottom trim at a place across the sheet, 0 left to 1 right, so many mm from
   * the nearest fold of its panel.
   */
  readonly skyline: (across: number, toFold: number) => number
  /** How far a column may stand above or below the skyline, in mm. */
  readonly ragged: number
  /** The largest block, in cells a side. */
  readonly largest: 1 | 2 | 4
  /** How far cells keep from a fold at the left and at the right of their panel, in mm. */
  readonly foldInset: { readonly left: number; readonly right: number }
}

/** What the blocks of one panel are laid from. */
export interface BlockRequest extends PatternSeed {
  readonly frame: Pick<PanelFrame, 'x' | 'width' | 'height' | 'leftEdge' | 'rightEdge'>
  /** Width of the whole sheet, in mm: the pattern opens across it. */
  readonly sheetWidth: number
  /** Rectangles of the panel, in mm, that hold text or a code: no block touches them. */
  readonly keepClear: readonly Rectangle[]
  readonly manner: BlockManner
  /** Cells end with the page: nothing cuts it. */
  readonly isWhole?: boolean
  /** Cells end that far inside the trim, in mm, where a printer leaves the edge blank: it cuts none. */
  readonly trimInset?: number | undefined
}

/** How wide cells aim to be, in mm: as wide as high, about 14 of them in a panel of the leaflet. */
const CELL_MM = 7.2
/** How high cells aim to be, in mm: 29 of them up a sheet of 210 mm. */
const CELL_UP_MM = 210 / 29
/** Cells laid past the trim, so that blocks cross it. */
const CELLS_PAST_TRIM = 4
/** A block that the trim cuts loses at least this share: less looks like a mistake. */
const SMALLEST_CUT = 0.25

/** The cells of a panel: where they begin, in mm, and how far apart they are. */
interface CellGrid {
  readonly pitchX: number
  readonly pitchY: number
  /** Cells up the panel. */
  readonly up: number
  readonly left: number
  /** Lower edge of row 0; rows are counted upwards. */
  readonly bottom: number
  readonly columns: readonly [first: number, end: number]
  /** Cells of the panel itself. */
  readonly across: number
}

/**
 * The grid of cells. A fold has whole cells on each side; the trim cuts one in half. Rows have one
 * pitch on every panel, so that they run on over the folds.
 */
function gridOf({ frame, manner, isWhole = false, trimInset }: BlockRequest): CellGrid {
  const endsWhole = isWhole || trimInset !== undefined
  const isCut = (edge: 'leftEdge' | 'rightEdge') => !endsWhole && frame[edge] === 'trim'
  const insetAt = (edge: 'left' | 'right') => {
    if (frame[`${edge}Edge`] === 'trim') return trimInset ?? 0
    return isWhole ? 0 : manner.foldInset[edge]
  }
  const insetLeft = insetAt('left')
  const width = frame.width - insetLeft - insetAt('right')
  const halves = (isCut('leftEdge') ? 0.5 : 0) + (isCut('rightEdge') ? 0.5 : 0)
  const across = Math.round(width / CELL_MM + halves)
  const pitchX = width / (across - halves)
  const up = Math.round(frame.height / CELL_UP_MM)
  const pitchY = frame.height / up
  return {
    pitchX,
    pitchY,
    up,
    left: isCut('leftEdge') ? -pitchX / 2 : insetLeft,
    bottom: frame.height - (trimInset ?? 0) + (endsWhole ? 0 : pitchY / 2),
    across,
    columns: [
      isCut('leftEdge') ? -CELLS_PAST_TRIM : 0,
      across + (isCut('rightEdge') ? CELLS_PAST_TRIM : 0),
    ],
  }
}

/** Lays the blocks of a panel from below, so that a block grows upwards and to the right. */
export function layBlocks(request: BlockRequest): Block[] {
  const { frame, sheetWidth, keepClear, manner, hero, trimInset } = request
  const grid = gridOf(request)
  const next = seededNumbers(request.seed)
  const taken = new Set<string>()
  const blocks: Block[] = []
  const areaOf = (column: number, row: number, cells: number): Rectangle => ({
    x: grid.left + column * grid.pitchX,
    y: grid.bottom - (row + cells) * grid.pitchY,
    width: cells * grid.pitchX,
    height: cells * grid.pitchY,
  })
  const middleOf = (column: number) => grid.left + (column + 0.5) * grid.pitchX
  const acrossAt = (column: number) => clamp((frame.x + middleOf(column)) / sheetWidth)
  const toFoldAt = (column: number) =>
    Math.min(
      frame.leftEdge === 'fold' ? middleOf(column) : Number.POSITIVE_INFINITY,
      frame.rightEdge === 'fold' ? frame.width - middleOf(column) : Number.POSITIVE_INFINITY,
    )
  const cellsOf = (column: number, row: number, cells: number) =>
    Array.from(
      { length: cells * cells },
      (_, i) => `${column + (i % cells)} ${row + Math.floor(i / cells)}`,
    )
  const put = (column: number, row: number, cells: number, openness: number, lot: number) => {
    for (const cell of cellsOf(column, row, cells)) taken.add(cell)
    const area = areaOf(column, row, cells)
    if (overlap(area, paintedArea(frame))) blocks.push({ area, cells, openness, lot })
  }
  const lowest = trimInset === undefined ? -CELLS_PAST_TRIM : 0
  if (hero) {
    // Where nothing is cut, neither is the largest mark.
    const fromRight =
      trimInset === undefined ? hero.fromRight : Math.max(hero.fromRight, hero.cells)
    put(grid.across - fromRight, Math.max(hero.row, lowest), hero.cells, 1, 0)
  }

  const [firstColumn, endColumn] = grid.columns
  for (let row = lowest; row < grid.up; row++) {
    for (let column = firstColumn; column < endColumn; column++) {
      const [size, stray, lot] = [next(), next(), next()]
      if (taken.has(`${column} ${row}`)) continue
      const across = acrossAt(column)
      const top = manner.skyline(across, toFoldAt(column)) + (stray - 0.5) * manner.ragged
      const fits = (cells: number) => {
        const area = areaOf(column, row, cells)
        return (
          column + cells <= endColumn &&
          frame.height - area.y <= top + grid.pitchY &&
          (cells === 1 || isCutInEarnest(area, frame)) &&
          !keepClear.some((clear) => overlap(clear, area)) &&
          !cellsOf(column, row, cells).some((cell) => taken.has(cell))
        )
      }
      const span = Math.min(spanAt(size, across), manner.largest)
      const cells = [span, 2, 1].find((s) => s <= span && fits(s))
      if (cells !== undefined) put(column, row, cells, opennessAt(across, stray), lot)
    }
  }
  return blocks
}

/** What is painted of a panel: up to the largest bleed at the trim, and to the fold elsewhere. */
function paintedArea({ width, height, leftEdge, rightEdge }: BlockRequest['frame']): Rectangle {
  const left = leftEdge === 'trim' ? SPACE.largestBleed : 0
  const right = rightEdge === 'trim' ? SPACE.largestBleed : 0
  return { x: -left, y: 0, width: left + width + right, height: height + SPACE.largestBleed }
}

function isCutInEarnest(area: Rectangle, frame: BlockRequest['frame']): boolean {
  const cuts = [
    frame.leftEdge === 'trim' ? -area.x / area.width : 0,
    frame.rightEdge === 'trim' ? (area.x + area.width - frame.width) / area.width : 0,
    (area.y + area.height - frame.height) / area.height,
  ]
  return cuts.every((cut) => cut <= 0 || (cut >= SMALLEST_CUT && cut <= 1))
}

/** Blocks of one cell at the left; of two and four towards the right. */
function spanAt(size: number, across: number): 1 | 2 | 4 {
  if (size < Math.max(0, across - 0.45) * 1.1) return 4
  return size < across * 0.85 ? 2 : 1
}

function opennessAt(across: number, stray: number): number {
  return clamp((across - 0.22) * 1.35 + (stray - 0.5) * 0.3)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
