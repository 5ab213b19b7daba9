/** An opaque picture: three bytes a pixel, red, green, blue, row after row. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export const CHANNELS = 3

/** A picture from four bytes a pixel, the last of which is not looked at. */
export function withoutFourth(width: number, height: number, data: ArrayLike<number>): Raster {
  const opaque = new Uint8Array(width * height * CHANNELS)
  for (let from = 0, to = 0; to < opaque.length; from += 4, to += CHANNELS) {
    opaque[to] = data[from] ?? 0
    opaque[to + 1] = data[from + 1] ?? 0
    opaque[to + 2] = data[from + 2] ?? 0
  }
  return { width, height, data: opaque }
}
