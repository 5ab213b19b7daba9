import { PROCESS_INKS } from './light-spaces.ts'
import type { PlatePicture } from './separate-inks.ts'

/** The plates of a drawn stretch of a page: for each pixel how much ink, from 0 to 255. */
export interface JoinedPlates {
  /** Four bytes a pixel: C, M, Y, K. */
  readonly inks: Uint8Array
  /** The plate of each spot ink, a byte a pixel, in the order of the pictures. */
  readonly spots: readonly { readonly ink: string; readonly inks: Uint8Array }[]
}

/**
 * Joins drawn pictures of plates: the light that each plate leaves, as the ink that it carries.
 *
 * @param pictures of one file, all of them
 * @param lights the same stretch of each picture, four bytes a pixel: red, green, blue, opaque
 */
export function joinPlates(
  pictures: readonly Pick<PlatePicture, 'channels'>[],
  lights: readonly Uint8ClampedArray[],
): JoinedPlates {
  const bytes = Math.max(0, ...lights.map(({ length }) => length))
  const inks = new Uint8Array(bytes)
  const spots: { ink: string; inks: Uint8Array }[] = []
  for (const [i, { channels }] of pictures.entries()) {
    const light = lights[i]
    if (light?.length !== bytes) {
      throw new RangeError(`Picture ${i + 1} of the plates has not the pixels of the others.`)
    }
    for (const [channel, ink] of channels.entries()) {
      if (ink === null) continue
      const process = PROCESS_INKS.indexOf(ink)
      if (process >= 0) takePlate(light, channel, inks, process, PROCESS_INKS.length)
      else {
        const plate = new Uint8Array(bytes / 4)
        takePlate(light, channel, plate, 0, 1)
        spots.push({ ink, inks: plate })
      }
    }
  }
  return { inks, spots }
}

/** Copies a channel of light as ink. */
function takePlate(
  light: Uint8ClampedArray,
  channel: number,
  inks: Uint8Array,
  from: number,
  step: number,
): void {
  for (let i = channel, to = from; i < light.length; i += 4, to += step) {
    inks[to] = 255 - (light[i] ?? 255)
  }
}
