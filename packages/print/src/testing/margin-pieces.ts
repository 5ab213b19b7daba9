import { pt, toMillimetres } from '@flyer-open-data/flyer'
import type { PlacedText } from '@flyer-open-data/ui'
import { colourBar } from '../sheet/colour-bar.ts'
import {
  cropMarks,
  foldMarks,
  MARK_THICKNESS,
  type Mark,
  registrationTargets,
  TARGET,
} from '../sheet/marks.ts'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import type { Area } from './rectangles.ts'

/** A thing that stands in the margin of a sheet. */
export interface MarginPiece {
  readonly name: string
  readonly area: Area
}

/** What a mark covers, its thickness included. */
export function areaOfMark({ from, to }: Mark): Area {
  const [x, width] = spread(from[0], to[0])
  const [y, height] = spread(from[1], to[1])
  return { x, y, width, height }
}

/** The stretch from one coordinate to another; across a mark, its thickness. */
function spread(from: number, to: number): [start: number, length: number] {
  return from === to
    ? [from - MARK_THICKNESS / 2, MARK_THICKNESS]
    : [Math.min(from, to), Math.abs(to - from)]
}

/** What a registration target covers: its cross is wider than its circle. */
export function areaOfTarget([x, y]: readonly [number, number]): Area {
  const { reach } = TARGET
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}

/** Depth of the lowest glyph of Source Sans 3 that a slug sets, the vertical bar, per em. */
const DEPTH_OF_BAR = 0.25

/** What each line of a placed text covers, from the top of its accented capitals. */
export function areasOfLines({ x, firstBaseline, ascent, style, lines }: PlacedText): Area[] {
  const { size, leading } = style
  const above = toMillimetres(ascent)
  const below = toMillimetres(pt(size * DEPTH_OF_BAR))
  const step = toMillimetres(leading)
  return lines.map(({ width }, i) => ({
    x,
    y: firstBaseline + i * step - above,
    width,
    height: above + below,
  }))
}

/** Everything that stands in the margin of one side of a sheet. */
export function marginPieces(
  boxes: PageBoxes,
  folds: readonly number[],
  slug: readonly PlacedText[],
): MarginPiece[] {
  const named = (name: string, areas: readonly Area[]) =>
    areas.map((area, i): MarginPiece => ({ name: `${name} ${i + 1}`, area }))
  return [
    ...named('crop mark', cropMarks(boxes).map(areaOfMark)),
    ...named('fold mark', foldMarks(boxes, folds).map(areaOfMark)),
    ...named('registration target', registrationTargets(boxes).map(areaOfTarget)),
    ...named(
      'colour patch',
      colourBar(boxes).map(({ area }) => area),
    ),
    ...named('line of the slug', slug.flatMap(areasOfLines)),
  ]
}
