import { CHANNELS, type Raster } from './raster.ts'

/**
 * A picture with fewer pixels, each the mean of the area that it stands for: first across, then down.
 * Whole numbers and divisions alone: the same pixels come out everywhere.
 */
export function reducePixels(raster: Raster, width: number, height: number): Raster {
  if (width >= raster.width && height >= raster.height) return raster
  const across = averaged(raster.data, {
    from: raster.width,
    to: width,
    lines: raster.height,
    step: CHANNELS,
    lineStep: raster.width * CHANNELS,
    outStep: CHANNELS,
    outLineStep: width * CHANNELS,
  })
  const data = averaged(across, {
    from: raster.height,
    to: height,
    lines: width,
    step: width * CHANNELS,
    lineStep: CHANNELS,
    outStep: width * CHANNELS,
    outLineStep: CHANNELS,
  })
  return { width, height, data }
}

/** Lines of pixels that become shorter: how long, and how far apart pixels and lines lie. */
interface Lines {
  readonly from: number
  readonly to: number
  readonly lines: number
  readonly step: number
  readonly lineStep: number
  readonly outStep: number
  readonly outLineStep: number
}

function averaged(
  data: Uint8Array,
  { from, to, lines, step, lineStep, outStep, outLineStep }: Lines,
): Uint8Array {
  const out = new Uint8Array(to * lines * CHANNELS)
  for (let line = 0; line < lines; line++) {
    for (let x = 0; x < to; x++) {
      // In parts of a pixel of which there are `to` in each: both ends are whole numbers of them.
      const [begin, end] = [x * from, (x + 1) * from]
      for (let channel = 0; channel < CHANNELS; channel++) {
        let sum = 0
        for (let at = begin; at < end; ) {
          const pixel = Math.floor(at / to)
          const next = Math.min(end, (pixel + 1) * to)
          sum += (next - at) * (data[line * lineStep + pixel * step + channel] ?? 0)
          at = next
        }
        out[line * outLineStep + x * outStep + channel] = Math.floor((sum + from / 2) / from)
      }
    }
  }
  return out
}
