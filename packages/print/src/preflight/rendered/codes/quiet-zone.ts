import type { GreyPicture } from './grey.ts'
import { lightAt, type Outline, placeOf } from './outline.ts'

/** How far the ground around a code is looked at, in modules. */
export const WIDEST_QUIET = 8

/** What differs by more than this part of the code's own contrast is no longer its ground. */
const PLAIN = 0.15

/** The lightness of a code's dark and light parts, 0 to 255. */
export interface Tones {
  readonly dark: number
  readonly light: number
}

/**
 * The narrowest plain margin around a code, in modules, up to 8. A code that is light on dark has a
 * dark margin.
 */
export function quietModules(picture: GreyPicture, outline: Outline, tones: Tones): number {
  const { across, down, topLeft, modules } = outline
  const { width, height, light } = picture
  const [acrossX, acrossY] = across
  const [downX, downY] = down
  const area = acrossX * downY - acrossY * downX
  const ground = groundOf(picture, outline, tones)
  const contrast = Math.abs(tones.light - tones.dark)
  const pixel = 1 / Math.hypot(acrossX, acrossY)
  let quiet = WIDEST_QUIET
  for (let row = 0; row < height; row++) {
    const y = row + 0.5 - topLeft[1]
    for (let column = 0; column < width; column++) {
      const x = column + 0.5 - topLeft[0]
      const u = (x * downY - y * downX) / area
      const v = (y * acrossX - x * acrossY) / area
      const distance = Math.max(-u, u - modules, -v, v - modules)
      // A pixel that the code's own edge touches is not its ground.
      if (distance < 1.5 * pixel || distance - pixel >= quiet) continue
      const unlike = Math.abs((light[row * width + column] ?? 0) - ground) / contrast
      // A pixel that is half covered has the edge in its middle.
      if (unlike > PLAIN) quiet = Math.min(quiet, distance + (0.5 - Math.min(1, unlike)) * pixel)
    }
  }
  return Math.max(0, quiet)
}

/** How far outside the code its ground is taken, in modules. */
const BESIDE = 0.4

/** The middle one of what lies just outside the code. */
function groundOf(picture: GreyPicture, outline: Outline, { light }: Tones): number {
  const { modules } = outline
  const lights: number[] = []
  const look = (u: number, v: number) => {
    const found = lightAt(picture, placeOf(outline, u, v))
    if (found !== undefined) lights.push(found)
  }
  for (let at = 0; at <= modules; at += 0.5) {
    for (const beside of [-BESIDE, modules + BESIDE]) {
      look(at, beside)
      look(beside, at)
    }
  }
  return lights.toSorted((a, b) => a - b)[lights.length >> 1] ?? light
}
