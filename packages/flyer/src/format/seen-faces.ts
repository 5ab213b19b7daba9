import { type FloorPoint, foldingAt } from './folding.ts'
import type { Format } from './format.ts'
import type { PanelFrame } from './geometry.ts'

/** Where on a face somebody looks for it: from a tenth of its width to nine tenths. */
const LOOKED_AT = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Cosine under which a face is seen too flat to be read: some 84 degrees from the eye. */
const TOO_FLAT = 0.1

/**
 * The faces that can be seen, left to right, by an eye far away: those that are turned to it and
 * not wholly covered by another panel.
 *
 * @param progress 0 open, 1 closed
 * @param turn degrees by which the object is turned, as CSS `rotateY` counts: 0 shows the inside of
 *   the open leaflet and the cover of the closed one, 180 its back
 */
export function seenFaces(format: Format, progress: number, turn: number): PanelFrame[] {
  const toEye = ({ x, z }: FloorPoint): FloorPoint => ({
    x: x * cosine(turn) + z * sine(turn),
    z: z * cosine(turn) - x * sine(turn),
  })
  const panels = foldingAt(format, progress).panels.map((panel) => ({
    ...panel,
    start: toEye(panel.start),
    end: toEye(panel.end),
    facing: cosine(panel.angle + turn),
  }))
  return panels
    .filter(({ facing }) => Math.abs(facing) > TOO_FLAT)
    .filter((panel) =>
      LOOKED_AT.some((share) => {
        const point = between(panel, share)
        return panels.every((other) => other === panel || !covers(other, point))
      }),
    )
    .toSorted((a, b) => a.start.x + a.end.x - (b.start.x + b.end.x))
    .map(({ facing, inside, outside }) => (facing > 0 ? inside : outside))
}

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)

interface Edges {
  readonly start: FloorPoint
  readonly end: FloorPoint
}

function between({ start, end }: Edges, share: number): FloorPoint {
  return {
    x: start.x + share * (end.x - start.x),
    z: start.z + share * (end.z - start.z),
  }
}

/** Whether a panel stands between a point and the eye. */
function covers(panel: Edges, point: FloorPoint): boolean {
  const share = (point.x - panel.start.x) / (panel.end.x - panel.start.x)
  return share >= 0 && share <= 1 && between(panel, share).z > point.z
}
