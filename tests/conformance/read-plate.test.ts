import { expect, it } from 'vitest'
import { readPlate } from './read-plate.ts'

/** A TIFF of 2 × 2 pixels: full ink, half, none, none. */
function tiff({ compression = 1, pixels = [0, 128, 255, 255] } = {}): Uint8Array {
  const fields = [
    [256, 2],
    [257, 2],
    [258, 8],
    [259, compression],
    [262, 1],
    [273, 200],
    [279, pixels.length],
  ] as const
  const bytes = new Uint8Array(200 + pixels.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x002a4949, true)
  view.setUint32(4, 8, true)
  view.setUint16(8, fields.length, true)
  for (const [i, [tag, value]] of fields.entries()) {
    const at = 10 + i * 12
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, tag === 273 ? 4 : 3, true)
    view.setUint32(at + 4, 1, true)
    view.setUint32(at + 8, value, true)
  }
  bytes.set(pixels, 200)
  return bytes
}

it('reads white as no ink', () => {
  expect(readPlate(tiff())).toEqual({
    width: 2,
    height: 2,
    ink: Uint8Array.from([255, 127, 0, 0]),
  })
})

it('refuses what it would misread', () => {
  expect(() => readPlate(tiff({ compression: 5 }))).toThrow('uncompressed')
  expect(() => readPlate(tiff({ pixels: [0, 0] }))).toThrow('holds 2 pixels, not 4')
  expect(() => readPlate(new Uint8Array(16))).toThrow('no little-endian TIFF')
})
