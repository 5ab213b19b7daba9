import { CHANNELS, type Raster } from './raster.ts'

/** Drawings have at most so many colours in nine tenths of their ink; the rest is the softness of edges. */
const FEW = 8
const MOST_OF_IT = 0.9
/** Channels are told apart in sixteen steps: JPEG makes neighbours of one colour. */
const SHIFT = 4

/** Whether a picture is a drawing of few flat colours, not a photograph. */
export function hasFewColours({ data }: Raster): boolean {
  const counts = new Uint32Array(1 << (3 * SHIFT))
  for (let at = 0; at < data.length; at += CHANNELS) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
    const bin = ((red >> SHIFT) << (2 * SHIFT)) | ((green >> SHIFT) << SHIFT) | (blue >> SHIFT)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  // The last one is white, which is the paper.
  const inks = counts.subarray(0, -1).toSorted().toReversed()
  const all = inks.reduce((sum, count) => sum + count, 0)
  const few = inks.subarray(0, FEW).reduce((sum, count) => sum + count, 0)
  return few >= MOST_OF_IT * all
}
