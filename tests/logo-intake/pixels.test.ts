import type { Logo } from '@flyer-open-data/flyer'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { take } from './intake.ts'
import { adobe, exif, jpeg } from './make-jpeg.ts'
import { pdf, redRectangle } from './make-pdf.ts'
import { chunk, lines, type PngParts, png } from './make-png.ts'

/** The logo that a file became. */
async function logoOf(bytes: Uint8Array): Promise<Logo> {
  const taken = await take(bytes)
  if (!('logo' in taken)) throw new Error(JSON.stringify(taken.findings))
  return taken.logo
}

/** The pixels of its picture, as another reader of PNG has them, four bytes each. */
async function pixelsOf(bytes: Uint8Array): Promise<PNG> {
  const { picture } = await logoOf(bytes)
  return PNG.sync.read(Buffer.from(picture?.png ?? '', 'base64'))
}

const SIZE = { width: 280, height: 280 }
/** A picture of all sorts, with soft colours and alpha, that has no margin. */
const valueAt = (x: number, y: number, sample: number) => (x * 7 + y * 3 + sample * 40) % 241

/** A colour on white, as the intake rounds it. */
const onWhite = (value: number, alpha: number) => Math.round(255 - (alpha / 255) * (255 - value))

describe('the pixels of a PNG', () => {
  it.each<[string, PngParts]>([
    ['grey', { ...SIZE, colourType: 0, raw: lines(280, 280, 1, valueAt) }],
    ['RGB', { ...SIZE, colourType: 2, raw: lines(280, 280, 3, valueAt) }],
    ['grey with alpha', { ...SIZE, colourType: 4, raw: lines(280, 280, 2, valueAt) }],
    ['RGB with alpha', { ...SIZE, colourType: 6, raw: lines(280, 280, 4, valueAt) }],
    ['one bit of grey', { ...SIZE, colourType: 0, depth: 1, raw: packed(1) }],
    ['two bits of grey', { ...SIZE, colourType: 0, depth: 2, raw: packed(2) }],
    ['four bits of grey', { ...SIZE, colourType: 0, depth: 4, raw: packed(4) }],
    [
      'one bit of a palette',
      { ...SIZE, colourType: 3, depth: 1, raw: packed(1), before: palette(2) },
    ],
    [
      'four bits of a palette',
      { ...SIZE, colourType: 3, depth: 4, raw: packed(4), before: palette(16) },
    ],
    [
      'a transparent colour',
      {
        ...SIZE,
        colourType: 0,
        depth: 2,
        raw: packed(2),
        before: [chunk('tRNS', Uint8Array.of(0, 1))],
      },
    ],
  ])('are those that pngjs reads, on white: %s', async (_, parts) => {
    const file = png(parts)
    const { data } = PNG.sync.read(Buffer.from(file))
    const taken = await pixelsOf(file)
    expect([taken.width, taken.height]).toEqual([280, 280])
    const wanted = data.map((value, i) => onWhite(value, i % 4 === 3 ? 0 : (data[i | 3] ?? 0)))
    expect(Buffer.compare(taken.data, Buffer.from(wanted))).toBe(0)
  })

  it.each(['sub', 'up', 'average', 'paeth'])('are the same with the filter %s', async (name) => {
    const filter = ['none', 'sub', 'up', 'average', 'paeth'].indexOf(name)
    const source = new PNG({ ...SIZE })
    source.data.set(source.data.map((_, i) => (i % 4 === 3 ? 255 : valueAt(i >> 2, i >> 9, i & 3))))
    const plain = await pixelsOf(PNG.sync.write(source, { filterType: 0 }))
    const filtered = await pixelsOf(PNG.sync.write(source, { filterType: filter }))
    expect(Buffer.compare(plain.data, filtered.data)).toBe(0)
  })

  it('of 16 bits keep their eight first, rounded', async () => {
    const raw = lines(280, 280, 3, (x) => Math.round(((x % 250) / 255) * 65_535), 16)
    const { data } = await pixelsOf(png({ ...SIZE, depth: 16, raw }))
    expect([data[0], data[4], data[4 * 100], data[4 * 249]]).toEqual([0, 1, 100, 249])
  })

  it('that are interlaced come to stand where they belong', async () => {
    const raw = Buffer.concat(
      [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
      ].map(([x0 = 0, y0 = 0, dx = 1, dy = 1]) =>
        lines(Math.ceil((280 - x0) / dx), Math.ceil((280 - y0) / dy), 3, (x, y, sample) =>
          valueAt(x0 + x * dx, y0 + y * dy, sample),
        ),
      ),
    )
    const interlaced = await pixelsOf(png({ ...SIZE, interlace: 1, raw }))
    const plain = await pixelsOf(png({ ...SIZE, raw: lines(280, 280, 3, valueAt) }))
    expect(Buffer.compare(interlaced.data, plain.data)).toBe(0)
  })
})

/** Rows of 280 samples of so many bits. */
function packed(depth: number): Uint8Array {
  const length = 1 + (280 * depth) / 8
  return Uint8Array.from({ length: 280 * length }, (_, i) =>
    i % length === 0 ? 0 : (i * 37 + Math.floor(i / length) * 11) & 0xff,
  )
}

/** Colours without white, half of them transparent in part. */
function palette(count: number): Uint8Array[] {
  return [
    chunk(
      'PLTE',
      Uint8Array.from({ length: 3 * count }, (_, i) => (i * 29) % 230),
    ),
    chunk(
      'tRNS',
      Uint8Array.from({ length: count }, (_, i) => (i % 2 ? 255 : 100)),
    ),
  ]
}

describe('the pixels of a JPEG', () => {
  const big = { columns: 75, rows: 40 } as const
  const first = async (bytes: Uint8Array) => [...(await pixelsOf(bytes)).data.subarray(0, 3)]

  it.each([
    ['grey', jpeg({ ...big, components: 1, valueAt: () => 77 }), [77, 77, 77]],
    [
      'YCbCr',
      jpeg({ ...big, components: 3, valueAt: (_c, _r, i) => [76, 85, 255][i] ?? 0 }),
      [254, 0, 0],
    ],
    [
      'progressive',
      jpeg({ ...big, components: 1, valueAt: () => 31, isProgressive: true }),
      [31, 31, 31],
    ],
  ])('are those that were coded: %s', async (_, file, wanted) => {
    expect(await first(file)).toEqual(wanted)
  })

  it('in CMYK are inks, the wrong way round when Adobe signs', async () => {
    const black = (value: number, before: readonly Uint8Array[]) =>
      jpeg({
        ...big,
        components: 4,
        valueAt: (_c, _r, i) => (i === 3 ? value : 255 - value),
        before,
      })
    const [red = 255] = await first(black(0, [adobe(0)]))
    const [alike = 0] = await first(black(255, []))
    expect(red).toBeLessThan(60)
    expect(alike).toBe(red)
  })

  it.each([
    [1, 'left'],
    [2, 'right'],
    [3, 'right'],
    [6, 'top'],
    [8, 'bottom'],
  ])('of orientation %i have the dark side at the %s', async (orientation, side) => {
    const valueAt = (column: number) => (column < 20 ? 20 : 200)
    const file = jpeg({
      columns: 60,
      rows: 60,
      components: 1,
      valueAt,
      before: [exif(orientation)],
    })
    const { data, width, height } = await pixelsOf(file)
    const at = (x: number, y: number) =>
      data[4 * (Math.floor(y * height) * width + Math.floor(x * width))] ?? 0
    const sides = {
      left: at(0.1, 0.5),
      right: at(0.9, 0.5),
      top: at(0.5, 0.1),
      bottom: at(0.5, 0.9),
    }
    const dark = Object.entries(sides).filter(([, value]) => value < 50)
    expect(dark.map(([name]) => name)).toEqual([side])
  })
})

describe('what is made of a file', () => {
  it.each([
    ['a PNG', async () => png({ ...SIZE, raw: lines(280, 280, 3, valueAt) })],
    ['a JPEG', async () => jpeg({ columns: 75, rows: 40, components: 1, valueAt: () => 31 })],
    ['a PDF', () => pdf(redRectangle)],
  ])('is the same each time: %s', async (_, make) => {
    const bytes = await make()
    expect(await logoOf(bytes)).toEqual(await logoOf(bytes.slice()))
  })

  it('has no more pixels than a press can show, and their mean colours', async () => {
    const raw = lines(1200, 1200, 3, (x) => (x % 2 ? 200 : 100))
    const { data, width } = await pixelsOf(png({ width: 1200, height: 1200, raw }))
    // 16 mm less its clear space, 600 pixels to the inch.
    expect(width).toBe(Math.ceil((16 / 1.3 / 25.4) * 600))
    const reds = data.filter((_, i) => i % 4 === 0)
    expect(Math.min(...reds)).toBeGreaterThanOrEqual(125)
    expect(Math.max(...reds)).toBeLessThanOrEqual(175)
    expect(reds.reduce((sum, red) => sum + red, 0) / reds.length).toBeCloseTo(150, 0)
  })

  it('of a PDF is red where the page is, to its edges', async () => {
    const { data, width, height } = await pixelsOf(await pdf(redRectangle))
    expect(width / height).toBeCloseTo(2.5, 2)
    for (const [x, y] of [
      [2, 2],
      [width - 3, 2],
      [2, height - 3],
      [width - 3, height - 3],
    ] as const) {
      expect([...data.subarray(4 * (y * width + x)).subarray(0, 3)]).toEqual([255, 0, 0])
    }
  })
})
