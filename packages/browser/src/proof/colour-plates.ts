import { INK_SUM_RAMP } from '@flyer-open-data/ui'
import type { PlatePixels } from '../plates/open-plates.ts'
import { INK_LIMIT } from './ink-limit.ts'
import { type InkView, PLATES } from './ink-view.ts'
import type { Proof } from './open-proof.ts'

/** A picture of plates, and what was found in it. */
export interface ColouredPlates {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel, sRGB and opaque. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
  /** The highest sum of inks of the picture, in percent. */
  readonly largestSum: number
  /** How many pixels are over the limit. */
  readonly overLimit: number
}

/**
 * Shows plates as they print one over the other, or the sum of their inks. Colours that are alike
 * are proofed once: a leaflet of flat inks has few.
 */
export function colourPlates(
  { width, height, inks }: PlatePixels,
  view: InkView,
  proof: Proof,
): ColouredPlates {
  const rgba = new Uint8ClampedArray(width * height * 4)
  const masked =
    view === 'sum' ? undefined : PLATES.map((plate) => (view.includes(plate) ? 255 : 0))
  const colours = new Map<number, number>()
  const keys: number[] = []
  const indices = new Uint32Array(width * height)
  let [lastKey, lastIndex, largest, overLimit] = [-1, 0, 0, 0]
  for (let pixel = 0, at = 0; pixel < indices.length; pixel++, at += 4) {
    const c = inks[at] as number
    const m = inks[at + 1] as number
    const y = inks[at + 2] as number
    const k = inks[at + 3] as number
    const sum = c + m + y + k
    if (sum > largest) largest = sum
    if (sum > (INK_LIMIT / 100) * 255) overLimit += 1
    const key = masked
      ? (((c & (masked[0] as number)) << 24) |
          ((m & (masked[1] as number)) << 16) |
          ((y & (masked[2] as number)) << 8) |
          (k & (masked[3] as number))) >>>
        0
      : sum
    if (key !== lastKey) {
      lastKey = key
      let index = colours.get(key)
      if (index === undefined) {
        index = keys.length
        colours.set(key, index)
        keys.push(key)
      }
      lastIndex = index
    }
    indices[pixel] = lastIndex
  }
  const table = view === 'sum' ? rampOf(keys) : proofOf(keys, proof)
  for (let pixel = 0, at = 0; pixel < indices.length; pixel++, at += 4) {
    const from = (indices[pixel] as number) * 3
    rgba[at] = table[from] as number
    rgba[at + 1] = table[from + 1] as number
    rgba[at + 2] = table[from + 2] as number
    rgba[at + 3] = 255
  }
  return { width, height, rgba, largestSum: Math.round((largest / 255) * 100), overLimit }
}

function proofOf(keys: readonly number[], proof: Proof): Uint8Array {
  const colours = new Uint8Array(keys.length * 4)
  for (const [i, key] of keys.entries()) {
    colours.set([key >>> 24, (key >>> 16) & 255, (key >>> 8) & 255, key & 255], i * 4)
  }
  return proof(colours)
}

/** The colour of each sum of inks, 255 being one ink at full. */
function rampOf(sums: readonly number[]): Uint8Array {
  const { none, half, limit, over } = INK_SUM_RAMP
  const table = new Uint8Array(sums.length * 3)
  for (const [i, sum] of sums.entries()) {
    const share = sum / ((INK_LIMIT / 100) * 255)
    const colour =
      share > 1 ? over : share < 0.5 ? mix(none, half, share * 2) : mix(half, limit, share * 2 - 1)
    table.set(colour, i * 3)
  }
  return table
}

function mix(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((value, i) => Math.round(value + ((to[i] ?? value) - value) * share))
}
