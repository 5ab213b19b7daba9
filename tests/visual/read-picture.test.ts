import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { writePicture } from './picture.ts'
import { readPicture } from './read-picture.ts'

/** A picture in which every byte differs from its neighbours, by a rule. */
const [width, height] = [31, 17]
const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * i * 7 + 13 * i) % 251)

function encoded(colorType: 2 | 6, filterType: number): Uint8Array {
  const png = new PNG({ width, height })
  for (let i = 0; i < width * height; i++)
    png.data.set([...rgb.slice(3 * i, 3 * i + 3), 255], 4 * i)
  return PNG.sync.write(png, { colorType, filterType })
}

describe('a PNG', () => {
  it.each([
    ['no filter', 0],
    ['the difference to the left', 1],
    ['the difference to above', 2],
    ['the difference to their mean', 3],
    ['the difference to the nearest of three', 4],
    ['the best of all for each row', -1],
  ])('is read with %s, with transparency and without', (_, filter) => {
    for (const colour of [2, 6] as const) {
      expect(readPicture(encoded(colour, filter))).toEqual({ width, height, rgb })
    }
  })

  it('is read as it was written', () => {
    expect(readPicture(writePicture({ width, height, rgb }))).toEqual({ width, height, rgb })
  })

  it('in shades of grey is refused', () => {
    const grey = PNG.sync.write(new PNG({ width: 2, height: 2 }), { colorType: 0 })
    expect(() => readPicture(grey)).toThrow('This PNG is not RGB of 8 bits')
  })
})
