import { PNG } from 'pngjs'

/** Pixels without transparency: three bytes each, red, green, blue, row by row from the top. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** A part of a picture, in whole pixels. */
export interface PixelArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Writes a picture as an RGB PNG, the same bytes for the same pixels. */
export function writePicture({ width, height, rgb }: Picture): Uint8Array {
  const png = new PNG({ width, height, colorType: 2, inputColorType: 2, inputHasAlpha: false })
  png.data = Buffer.from(rgb)
  return PNG.sync.write(png, {
    colorType: 2,
    inputColorType: 2,
    inputHasAlpha: false,
    // Flat colours are smallest so.
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  })
}

/** Drops the fourth byte of opaque pixels. */
export function fromRgba({
  width,
  height,
  data,
}: {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}): Picture {
  const rgb = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = data[from] as number
    rgb[to + 1] = data[from + 1] as number
    rgb[to + 2] = data[from + 2] as number
  }
  return { width, height, rgb }
}

/** A part of a picture. */
export function crop({ width, rgb }: Picture, area: PixelArea): Picture {
  const cut = new Uint8Array(area.width * area.height * 3)
  for (let row = 0; row < area.height; row++) {
    const from = ((area.y + row) * width + area.x) * 3
    cut.set(rgb.subarray(from, from + area.width * 3), row * area.width * 3)
  }
  return { width: area.width, height: area.height, rgb: cut }
}

/** A picture made smaller by a whole factor: each pixel is the mean of a square of pixels. */
export function shrink({ width, height, rgb }: Picture, factor: number): Picture {
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)]
  const small = new Uint8Array(w * h * 3)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (let dy = 0; dy < factor; dy++) {
          const row = (y * factor + dy) * width + x * factor
          for (let dx = 0; dx < factor; dx++) sum += rgb[(row + dx) * 3 + channel] as number
        }
        small[(y * w + x) * 3 + channel] = Math.round(sum / factor ** 2)
      }
    }
  }
  return { width: w, height: h, rgb: small }
}
