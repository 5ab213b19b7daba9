import { type Format, foldingAt } from '@flyer-open-data/flyer'

/** Room around the open sheet for what comes towards the viewer, in mm. */
const ROOM_MM = 15

/** What of that room stays empty: the object's shade on the table reaches past its foot. */
const SHADE_MM = 4

/**
 * From where the object is seen, in mm: an arm's length, and some more. Nearer, a leaf that stands
 * up looks bent.
 */
export const EYE_MM = 1300

/** Degrees from which the object is seen from above when it is in profile; none from the front. */
const STEEPEST_TILT = 14

/** Size of the scene around the object, in mm. */
export function sceneSize({ openSize }: Format): {
  readonly width: number
  readonly height: number
} {
  return { width: openSize.width + 2 * ROOM_MM, height: openSize.height + 2 * ROOM_MM }
}

/**
 * How the object stands in its scene: turned, seen from above, and no larger than the scene shows
 * whole. From the front it has its true size.
 *
 * @param progress 0 open to 1 closed
 * @param turn degrees, as CSS `rotateY` counts
 */
export function standingOf(
  format: Format,
  progress: number,
  turn: number,
): { readonly scale: number; readonly tilt: number } {
  const tilt = STEEPEST_TILT * Math.abs(Math.sin(radians(turn)))
  const { width, height } = sceneSize(format)
  const reach = reachOf(format, progress, turn, tilt)
  const scale = Math.min(
    1,
    (width / 2 - SHADE_MM) / reach.across,
    (height / 2 - SHADE_MM) / reach.down,
  )
  return { scale, tilt }
}

/** How far from the middle of the picture the object's furthest corners appear, in mm. */
function reachOf(format: Format, progress: number, turn: number, tilt: number) {
  const { panels, centreX } = foldingAt(format, progress)
  const half = format.openSize.height / 2
  let across = 0
  let down = 0
  for (const { x, z } of panels.flatMap(({ start, end }) => [start, end])) {
    const turnedX = (x - centreX) * cosine(turn) + z * sine(turn)
    const turnedZ = z * cosine(turn) - (x - centreX) * sine(turn)
    for (const y of [-half, half]) {
      const nearer = EYE_MM / (EYE_MM - (turnedZ * cosine(tilt) - y * sine(tilt)))
      across = Math.max(across, Math.abs(turnedX * nearer))
      down = Math.max(down, Math.abs((y * cosine(tilt) + turnedZ * sine(tilt)) * nearer))
    }
  }
  return { across, down }
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const sine = (degrees: number) => Math.sin(radians(degrees))
const cosine = (degrees: number) => Math.cos(radians(degrees))
