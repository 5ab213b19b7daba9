import type { Format, PanelPlace, Side } from './format.ts'
import { type Millimetres, mm } from './units.ts'

/** A panel with its place: `x` is the distance from the left trim edge of its side, in mm. */
export interface PanelFrame extends PanelPlace {
  readonly side: Side
  readonly index: number
  readonly x: Millimetres
  readonly height: Millimetres
  /** What each vertical edge is: the sheet's own edge, cut by the guillotine, or a fold. */
  readonly leftEdge: EdgeKind
  readonly rightEdge: EdgeKind
}

/** A vertical edge of a panel. */
export type EdgeKind = 'trim' | 'fold'

/** The panels of a side with their positions, left to right. */
export function panelFrames(format: Format, side: Side): PanelFrame[] {
  const places = format[side]
  let x = 0
  return places.map((place, index) => {
    const frame: PanelFrame = {
      ...place,
      side,
      index,
      x: mm(x),
      height: format.openSize.height,
      leftEdge: index === 0 ? 'trim' : 'fold',
      rightEdge: index === places.length - 1 ? 'trim' : 'fold',
    }
    x += place.width
    return frame
  })
}

/** Positions of the folds of a side, from its left trim edge, in mm. */
export function foldPositions(format: Format, side: Side): Millimetres[] {
  return panelFrames(format, side)
    .slice(1)
    .map((frame) => frame.x)
}

/** A fold of the sheet, seen from the inside. */
export interface FoldLine {
  /** Distance from the left trim edge of the outside and of the inside, in mm. */
  readonly outsideX: Millimetres
  readonly insideX: Millimetres
  /** valley: the two inside faces come together; mountain: the two outside faces do. */
  readonly direction: 'valley' | 'mountain'
  /** When it is closed: 1 is folded first. */
  readonly order: number
}

/**
 * The folds in the order of the outside, left to right. A roll fold tucks the leftmost outside
 * panel in first and closes every fold inwards; an accordion alternates, counted from the cover:
 * the fold beside it is a valley, or the cover would be shut in.
 */
export function foldLines(format: Format): FoldLine[] {
  return foldPositions(format, 'outside').map((outsideX, i, all) => ({
    outsideX,
    insideX: mm(format.openSize.width - outsideX),
    direction:
      format.fold === 'accordion' && (all.length - 1 - i) % 2 === 1 ? 'mountain' : 'valley',
    order: i + 1,
  }))
}

/**
 * The size of the folded leaflet, in mm. Each fold turns the sheet back over itself: it ends up as
 * wide as its widest panel, or wider where the panels of an accordion differ.
 */
export function closedSize(format: Format): { width: Millimetres; height: Millimetres } {
  const edges = [0]
  for (const [i, { width }] of format.outside.entries()) {
    edges.push((edges.at(-1) ?? 0) + (i % 2 === 0 ? width : -width))
  }
  return {
    width: mm(Math.max(...edges) - Math.min(...edges)),
    height: format.openSize.height,
  }
}

/**
 * Where the panel that says `content` stands.
 * @returns undefined when the format has no place for it
 */
export function findPanelFrame(format: Format, content: string): PanelFrame | undefined {
  return [...panelFrames(format, 'outside'), ...panelFrames(format, 'inside')].find(
    (frame) => frame.content === content,
  )
}

/** A state of the folded leaflet: the panels that a reader has before them, left to right. */
export interface FoldingState {
  readonly name: 'closed' | 'first-opening' | 'open'
  readonly panels: readonly PanelFrame[]
}

/**
 * What is seen first, then, then last, as the leaflet is unfolded. A roll fold of three panels
 * shows its flap beside the first inside panel before it opens whole.
 */
export function foldingStates(format: Format): FoldingState[] {
  const outside = panelFrames(format, 'outside')
  const inside = panelFrames(format, 'inside')
  const first = inside.slice(0, 1)
  const states: FoldingState[] = [{ name: 'closed', panels: outside.slice(-1) }]
  if (format.fold === 'roll') {
    states.push({ name: 'first-opening', panels: [...first, ...outside.slice(0, 1)] })
  }
  return [...states, { name: 'open', panels: inside }]
}
