import { describe, expect, it } from 'vitest'
import { decompress } from '../../content-stream/compress.ts'
import { pictureOf } from '../../testing/small-png.ts'
import { separateLogos } from './logo-inks.ts'

/** Inks that tell which colour they are of: its three bytes, and a fourth. */
const tell = (colours: Uint8Array) =>
  Uint8Array.from({ length: (colours.length / 3) * 4 }, (_, i) =>
    i % 4 === 3 ? 51 : (colours[Math.floor(i / 4) * 3 + (i % 4)] ?? 0),
  )

const PIXELS = Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7])

describe('the inks of logos', () => {
  it('are told for each colour, from 0 to 1, and for no other', () => {
    const { mixtureOf } = separateLogos({ colours: ['#ff0080', '#000000'], pictures: [] }, tell)
    expect(mixtureOf('#ff0080')).toEqual([1, 0, 0.502, 0.2])
    expect(mixtureOf('#000000')).toEqual([0, 0, 0, 0.2])
    expect(mixtureOf('#ff0081')).toBeUndefined()
  })

  it('are those of each pixel of a picture', () => {
    const { file, ...picture } = pictureOf(2, 2, PIXELS)
    const [separated, ...others] = separateLogos(
      { colours: [], pictures: [picture] },
      tell,
    ).pictures
    expect(others).toEqual([])
    expect(separated).toMatchObject({ widthPx: 2, heightPx: 2, inks: { isFiltered: false } })
    expect(decompress(separated?.inks.bytes ?? new Uint8Array())).toEqual(tell(PIXELS))
    // The pixels as the PNG holds them, to know the picture again in a PDF.
    const rows = [0, ...PIXELS.subarray(0, 6), 0, ...PIXELS.subarray(6)]
    expect(decompress(separated?.compressed ?? new Uint8Array())).toEqual(Uint8Array.from(rows))
    expect(file.length).toBeGreaterThan(0)
  })

  it.each([
    ['says another size', { ...pictureOf(2, 2, PIXELS), widthPx: 3 }],
    ['is no PNG', { widthPx: 2, heightPx: 2, png: btoa('GIF89a') }],
    ['is cut short', { ...pictureOf(2, 2, PIXELS), png: pictureOf(2, 2, PIXELS).png.slice(0, 60) }],
  ])('leave out a picture that %s', (_, picture) => {
    expect(separateLogos({ colours: [], pictures: [picture] }, tell).pictures).toEqual([])
  })
})
