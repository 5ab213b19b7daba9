import type { PngChunks } from './read-chunks.ts'

/** Puts a line of pixels on white, and its three bytes each into a picture, from a place on, so far apart. */
export type Flattener = (
  line: Uint8Array,
  columns: number,
  into: Uint8Array,
  first: number,
  step: number,
) => void

/** A sample on white, all as shares of 65 535, to 8 bits. */
const MOST = 65_535
const onWhite = (value: number, alpha: number) =>
  Math.round(255 * (1 - (alpha / MOST) * (1 - value / MOST)))

/** How the pixels of a PNG are put on white. */
export function flattenerOf(chunks: PngChunks): Flattener {
  return chunks.colourType === 3 ? ofPalette(chunks) : ofSamples(chunks)
}

function ofPalette({ palette, transparency, depth }: PngChunks): Flattener {
  const colours = palette.map((value, i) =>
    onWhite(value * 257, (transparency[Math.floor(i / 3)] ?? 255) * 257),
  )
  return (line, columns, into, first, step) => {
    for (let column = 0, to = first; column < columns; column++, to += step) {
      // A number past the palette is black, as most programs have it.
      const from = 3 * sampleAt(line, column, depth)
      into[to] = colours[from] ?? 0
      into[to + 1] = colours[from + 1] ?? 0
      into[to + 2] = colours[from + 2] ?? 0
    }
  }
}

function ofSamples({ depth, samples, colourType, transparency }: PngChunks): Flattener {
  const scale = MOST / (2 ** depth - 1)
  const isGrey = samples < 3
  const hasAlpha = colourType >= 4
  const clear =
    !hasAlpha && transparency.length >= samples * 2
      ? clearSamples(transparency, samples)
      : undefined
  return (line, columns, into, first, step) => {
    for (let column = 0, to = first; column < columns; column++, to += step) {
      const from = column * samples
      const red = sampleAt(line, from, depth)
      const green = isGrey ? red : sampleAt(line, from + 1, depth)
      const blue = isGrey ? red : sampleAt(line, from + 2, depth)
      const isClear = clear && red === clear[0] && green === clear[1] && blue === clear[2]
      const shown = hasAlpha ? sampleAt(line, from + samples - 1, depth) * scale : MOST
      const alpha = isClear ? 0 : shown
      into[to] = onWhite(red * scale, alpha)
      into[to + 1] = onWhite(green * scale, alpha)
      into[to + 2] = onWhite(blue * scale, alpha)
    }
  }
}

/** The one colour that is transparent, of a picture without alpha. */
function clearSamples(transparency: Uint8Array, samples: number): [number, number, number] {
  const sample = (i: number) => sampleAt(transparency, i, 16)
  return samples === 1 ? [sample(0), sample(0), sample(0)] : [sample(0), sample(1), sample(2)]
}

/** A sample of a line, of 1 to 16 bits. */
function sampleAt(line: Uint8Array, i: number, depth: number): number {
  if (depth === 8) return line[i] ?? 0
  if (depth === 16) return ((line[2 * i] ?? 0) << 8) | (line[2 * i + 1] ?? 0)
  const bit = i * depth
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}
