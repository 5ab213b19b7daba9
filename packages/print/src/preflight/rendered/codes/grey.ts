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
  for (let i = 0; i < light.length; i++) {
    const [red = 0, green = 0, blue = 0] = [data[4 * i], data[4 * i + 1], data[4 * i + 2]]
    light[i] = (red * 77 + green * 150 + blue * 29) >> 8
  }
  return { width, height, light }
}
