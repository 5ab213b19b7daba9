/** Where the light comes from: degrees to the right of the viewer, who looks at angle 0. */
const LIGHT_FROM_RIGHT = 18

/** Opacity of the shade on a face that the light only grazes. */
const DEEPEST = 0.24

const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)

/**
 * How much shade lies on a face, 0 to 1. None when it looks at the viewer, for then it has the very
 * colours that are printed; more as it turns away, and sooner to the left than to the right, where
 * the light comes from.
 *
 * @param angle degrees between the face and one that looks at the viewer, as CSS `rotateY` counts
 */
export function faceShade(angle: number): number {
  const lit = cosine(angle - LIGHT_FROM_RIGHT) / cosine(LIGHT_FROM_RIGHT)
  return DEEPEST * Math.min(1, Math.max(0, 1 - lit))
}
