import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { joinPlates, separateInks, translateDocument } from '@flyer-open-data/print'
import { INKS, type InkName, screenColour } from '@flyer-open-data/ui'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { smallPdf } from '../../packages/print/src/testing/small-pdf.ts'
import { type Raster, rasterise } from '../reading/pdfium.ts'

const DPI = 254
/** One step of eight bits is 0.4 %. */
const TOLERANCE_PERCENT = 1

/** The four plates of a page, drawn by PDFium. */
interface Plates extends Pick<Raster, 'width' | 'height' | 'pixelsPerMm'> {
  /** Four bytes a pixel: C, M, Y, K. */
  readonly inks: Uint8Array
}
type Mix = readonly [c: number, m: number, y: number, k: number]

async function drawPlates(press: Uint8Array, page: number): Promise<Plates> {
  const pictures = await separateInks(press, 0)
  const drawn: Raster[] = []
  for (const { file } of pictures) drawn.push(await rasterise(file, page, DPI))
  const [first] = drawn
  if (!first) throw new RangeError('There are no plates.')
  const { width, height, pixelsPerMm } = first
  const lights = drawn.map(({ data }) => data)
  return { width, height, pixelsPerMm, inks: joinPlates(pictures, lights).inks }
}

/** The inks of a pixel, in percent. */
function mixOf({ inks }: Plates, pixel: number): Mix {
  const percent = (plate: number) => ((inks[pixel * 4 + plate] ?? Number.NaN) / 255) * 100
  return [percent(0), percent(1), percent(2), percent(3)]
}

/** A rectangle of a page, in mm from the top left of its media. */
interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The inks of every pixel in an area. */
function mixesIn(plates: Plates, { left, top, right, bottom }: Area): Mix[] {
  const { width, pixelsPerMm } = plates
  const px = (millimetres: number) => Math.round(millimetres * pixelsPerMm)
  const mixes: Mix[] = []
  for (let y = px(top); y < px(bottom); y++) {
    for (let x = px(left); x < px(right); x++) mixes.push(mixOf(plates, y * width + x))
  }
  return mixes
}

/** An area of one mm² around a point. */
const around = (x: number, y: number): Area => ({
  left: x - 0.5,
  top: y - 0.5,
  right: x + 0.5,
  bottom: y + 0.5,
})
const recipeOf = (ink: InkName): Mix => {
  const { c, m, y, k } = INKS[ink]
  return [c, m, y, k]
}
/** How far the plates are from a recipe at their worst pixel, in percent of an ink. */
const distance = (mixes: readonly Mix[], recipe: Mix) =>
  Math.max(...mixes.flatMap((mix) => mix.map((ink, i) => Math.abs(ink - (recipe[i] ?? 0)))))

let outside: Plates
let inside: Plates
beforeAll(async () => {
  const press = new Uint8Array(
    await readFile(join(inject('out'), 'meuse-2024', 'meuse-2024-press.pdf')),
  )
  outside = await drawPlates(press, 1)
  inside = await drawPlates(press, 2)
})

/** Where an ink stands alone, in mm from the top left of the media; typed from the printed sheet. */
const PLACES: readonly (readonly [
  side: 'outside' | 'inside',
  ink: InkName,
  x: number,
  y: number,
])[] = [
  ['outside', 'deepBlue', 109.9, 64],
  ['outside', 'deepBlue', 316.4, 92],
  // In the bleed.
  ['outside', 'deepBlue', 19.5, 104],
  ['outside', 'aqua', 37.9, 66.5],
  ['inside', 'sun', 314.6, 180.5],
  ['inside', 'coral', 39, 62.4],
  ['inside', 'paper', 109.9, 64],
  ...(
    [
      'cyan',
      'magenta',
      'yellow',
      'black',
      'cyanMagenta',
      'cyanYellow',
      'magentaYellow',
      'cyan50',
      'magenta50',
      'yellow50',
      'black75',
      'black50',
      'black25',
      'threeInkGrey',
      'black55',
    ] as const
  ).map((ink, i) => ['outside', ink, 23.5 + 5 * i, 6.5] as const),
]

describe('the plates of the press file', () => {
  it('carry C 100 M 70 K 35 on the ground of the outside', () => {
    const mixes = mixesIn(outside, around(109.9, 64))
    expect(mixes).toHaveLength(100)
    expect(distance(mixes, [100, 70, 0, 35])).toBeLessThan(TOLERANCE_PERCENT)
  })

  it.each(PLACES)('carry on the %s the recipe of %s at %d × %d mm', (side, ink, x, y) => {
    const mixes = mixesIn(side === 'outside' ? outside : inside, around(x, y))
    expect(distance(mixes, recipeOf(ink))).toBeLessThan(TOLERANCE_PERCENT)
    // No other ink is so near: the places tell one from another, the nearest two 5 % apart.
    for (const other of Object.keys(INKS) as InkName[]) {
      if (other !== ink) expect(distance(mixes, recipeOf(other)), other).toBeGreaterThan(4)
    }
  })

  it.each([
    { text: 'the reasons', area: { left: 53.5, top: 60, right: 105, bottom: 186 } },
    { text: 'the definition and the law', area: { left: 231, top: 60, right: 308, bottom: 108 } },
  ])('carry $text of the inside on the black one alone', ({ area }) => {
    const mixes = mixesIn(inside, area)
    expect(mixes.filter(([, , , k]) => k > 99).length).toBeGreaterThan(1000)
    expect(mixes.filter(([c, m, y]) => c + m + y > 0)).toEqual([])
  })

  it.each([
    { text: 'a title', area: { left: 31, top: 33, right: 98, bottom: 50 } },
    { text: 'the first voice', area: { left: 148, top: 74.5, right: 210, bottom: 102 } },
  ])('carry $text of the inside on all that make its blue', ({ area }) => {
    const mixes = mixesIn(inside, area)
    const blue = mixes.filter((mix) => distance([mix], recipeOf('deepBlue')) < TOLERANCE_PERCENT)
    expect(blue.length).toBeGreaterThan(1000)
  })

  it('carry the registration marks on all four, and nothing on one alone', () => {
    for (const plates of [outside, inside]) {
      const mixes = mixesIn(plates, { left: 165, top: 1, right: 174, bottom: 12 })
      const marked = mixes.filter((mix) => Math.max(...mix) > 0)
      expect(marked.length).toBeGreaterThan(100)
      for (const mix of marked) expect(Math.max(...mix) - Math.min(...mix)).toBeLessThan(1)
    }
  })
})

describe('black over a colour', () => {
  const rgb = (ink: InkName) =>
    [1, 3, 5].map((i) => Number.parseInt(screenColour(ink).slice(i, i + 2), 16) / 255).join(' ')

  /** The inks at the middle of a black line of so many pt, on a ground of deep blue. */
  async function lineOnBlue(width: number): Promise<Mix> {
    const document = await smallPdf(() => [
      {
        content: `${rgb('deepBlue')} rg 0 0 200 100 re f ${rgb('black')} RG ${width} w 0 50 m 200 50 l S`,
      },
    ])
    translateDocument(document)
    const plates = await drawPlates(await document.save({ useObjectStreams: false }), 1)
    const { width: pixels, height } = plates
    return mixOf(plates, Math.floor(height / 2) * pixels + Math.floor(pixels / 2))
  }

  it('keeps the other plates where it overprints: a thin line', async () => {
    const mix = await lineOnBlue(1.5)
    expect(distance([mix], [100, 70, 0, 100])).toBeLessThan(TOLERANCE_PERCENT)
  })

  it('leaves them white where it does not: a thick line', async () => {
    const mix = await lineOnBlue(3)
    expect(distance([mix], [0, 0, 0, 100])).toBeLessThan(TOLERANCE_PERCENT)
  })
})
