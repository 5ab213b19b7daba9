/** A picture in grey: a byte a pixel, row by row from the top. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly light: Uint8Array
}

/** A point of a picture, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number]

/** A picture in colour as one in grey. */
export function greyOf(picture: {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}): GreyPicture {
  const { width, height, data } = picture
  const light = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < light.length; i++, at += 4) {
    light[i] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
  }
  return { width, height, light }
}
