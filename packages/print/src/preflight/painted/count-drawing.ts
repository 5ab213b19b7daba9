import type { GraphicsState, PaintKind } from '../../content-stream/graphics-state.ts'
import { type Area, overlapOf } from '../area.ts'
import { COSTS, type DrawingCost, type Edge } from './drawing-cost.ts'
import type { Look } from './look.ts'
import type { PathFacts } from './path-bounds.ts'
import type { Picture } from './picture-facts.ts'

/** Counts what it costs to put something on the page, through clips and masks and mixed with what lies there. */
export function countThing(
  cost: DrawingCost,
  look: Look,
  kind: PaintKind,
  area: Area,
  perPixel: number,
): void {
  const pixels = cost.pixels(area)
  cost.clip(look.clipping)
  const mixing =
    look.blendMode !== 'Normal' ? COSTS.blended : look.alpha[kind] < 1 ? COSTS.mixed : 0
  cost.add(COSTS.thing + pixels * (perPixel + mixing))
  if (look.hasSoftMask) cost.add(look.maskCost + pixels * COSTS.masked)
}

/** Counts a form: what is not opaque is drawn apart first, and put on the page as a whole. */
export function countForm(cost: DrawingCost, look: Look, area: Area): void {
  cost.add(COSTS.form)
  const isApart = look.alpha.fill < 1 || look.blendMode !== 'Normal' || look.hasSoftMask
  if (isApart) countThing(cost, look, 'fill', area, COSTS.group)
}

/** Counts the edge of a path that is painted, and its dashes. */
export function countEdge(
  cost: DrawingCost,
  edge: Edge,
  kind: PaintKind,
  widthMm: number,
  dashMm: number,
): void {
  if (kind === 'fill') cost.add(cost.edge(edge))
  else {
    // The line, its ends and its corners.
    const lengthMm = edge.lengthMm + widthMm * edge.points
    cost.add(cost.edge({ points: 2 * edge.points, lengthMm }) + cost.dashes(edge, dashMm))
  }
}

/** The clipping paths once another one is in force: an upright rectangle is nothing to draw. */
export function withClip(cost: DrawingCost, look: Look, path: PathFacts, edge: Edge): Look {
  const clip = (look.clip && overlapOf(look.clip, path.bounds)) ?? null
  const drawn = path.isRectangle || !clip ? 0 : cost.pixels(clip) * COSTS.clipped + cost.edge(edge)
  return { ...look, clip, clipping: { cost: look.clipping.cost + COSTS.thing + drawn } }
}

/** Letters that are outlines, and those that clip (ISO 32000-1, table 106). */
const OUTLINED = new Set([1, 2, 5, 6])
const CLIPPING = 4

/**
 * Counts letters.
 *
 * @param letterMm the size of one as it comes out
 * @param glyph what a glyph costs that is content of its own
 */
export function countLetters(
  cost: DrawingCost,
  { textMode }: GraphicsState,
  look: Look,
  letters: number,
  letterMm: number,
  glyph: number,
): void {
  const isPattern = Object.values(look.patterns).some((name) => name !== '')
  const size = { x: 0, y: 0, width: letterMm, height: letterMm }
  const each =
    COSTS.letter +
    cost.pixels(size) * COSTS.filled +
    glyph +
    (OUTLINED.has(textMode) ? COSTS.letterOutline : 0) +
    (textMode >= CLIPPING ? COSTS.letterClip : 0) +
    (isPattern ? COSTS.letterPattern : 0)
  cost.add(letters * each)
}

/** Counts a picture: its own pixels, and those that it comes out as. */
export function countPicture(
  cost: DrawingCost,
  look: Look,
  { pixels, hasSoftMask, decoded }: Picture,
  area: Area,
): void {
  cost.addPicture(decoded.what, decoded.cost)
  cost.add(COSTS.pictureBegun + Math.abs(pixels.width * pixels.height) * COSTS.source)
  countThing(cost, look, 'fill', area, COSTS.picture + (hasSoftMask ? COSTS.pictureMask : 0))
}
