/// <reference path="../../packages/ui/src/tokens/lcms-wasm.d.ts" />
import { readFile } from 'node:fs/promises'
import { PRODUCT_NAMES, type ProductName } from '@flyer-open-data/print'
import { drawingsIn, PRINTING_CONDITIONS, picturesIn } from '@flyer-open-data/ui'
import { COLOURED_LOGO, PICTURE_LOGO } from '@flyer-open-data/ui/specimens'
import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_CMYK_8,
  TYPE_RGB_8,
} from 'lcms-wasm'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { pngOfRows } from '../../packages/print/src/testing/small-png.ts'
import { inspectAs } from '../preflight/inspect-product.ts'
import { type PdfObject, readPdfObjects, screenColoursIn } from '../reading/pdf-objects.ts'
import { rasterise } from '../reading/pdfium.ts'
import { taggedElements } from '../reading/structure-tree.ts'
import { openJob } from '../tagging/open-job.ts'
import { jobWithLogo } from '../tagging/tagged-products.ts'

const COLOURED = jobWithLogo('couleurs', COLOURED_LOGO)
const PICTURED = jobWithLogo('image', PICTURE_LOGO)
const IN_INKS = ['press', 'press-no-marks', 'press-x1a', 'repro-sra3', 'repro-a3'] as const
const picture = PICTURE_LOGO.picture ?? { png: '', widthPx: 0, heightPx: 0 }
const pixels = PNG.sync.read(Buffer.from(picture.png, 'base64'))

const bytesOf = async (job: typeof COLOURED, product: ProductName) =>
  (await openJob(job)).bytesOf(product)
const objectsOf = async (job: typeof COLOURED, product: ProductName): Promise<PdfObject[]> => [
  ...readPdfObjects(await bytesOf(job, product)).objects.values(),
]
const isPicture = ({ dictionary }: PdfObject) => /\/Subtype\s*\/Image\b/.test(dictionary)

/** Little CMS as another program would call it: eight bits, its quick way. */
const lcms = await instantiate()
const profile = new Uint8Array(await readFile(PRINTING_CONDITIONS.coated.profile))
const TO_INKS = lcms.cmsCreateTransform(
  lcms.cmsCreate_sRGBProfile(),
  TYPE_RGB_8,
  lcms.cmsOpenProfileFromMem(profile, profile.byteLength),
  TYPE_CMYK_8,
  INTENT_RELATIVE_COLORIMETRIC,
  cmsFLAGS_BLACKPOINTCOMPENSATION,
)
/** The inks of a colour by the profile of the paper, 0 to 255. */
const inksOf = (rgb: readonly number[]) =>
  Array.from(lcms.cmsDoTransform(TO_INKS, Uint8Array.from(rgb), 1))
const rgbOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const isNear = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((ink, i) => Math.abs(ink - (other[i] ?? -9)) <= 2)

/** All mixtures that the content of a file chooses, 0 to 255. */
const mixturesIn = (objects: readonly PdfObject[]) =>
  objects
    .filter((object) => !isPicture(object))
    .flatMap(({ stream = '' }) => [...stream.matchAll(/((?:[\d.]+ ){4})k(?=\s)/g)])
    .map(([, numbers = '']) =>
      numbers
        .trim()
        .split(' ')
        .map((ink) => Number(ink) * 255),
    )

describe('a logo in colours of its own', () => {
  const colours = (COLOURED_LOGO.paths ?? []).flatMap(({ colour }) => colour ?? [])

  it.each(IN_INKS)(
    'has in %s the inks of the paper’s profile, and no other colour',
    async (product) => {
      const objects = await objectsOf(COLOURED, product)
      const mixtures = mixturesIn(objects)
      const chromatic = colours.filter((colour) => new Set(rgbOf(colour)).size > 1)
      expect(chromatic.length).toBeGreaterThan(3)
      for (const colour of chromatic) {
        expect(
          mixtures.some((mix) => isNear(mix, inksOf(rgbOf(colour)))),
          colour,
        ).toBe(true)
      }
      expect(objects.flatMap(({ stream = '' }) => screenColoursIn(stream))).toEqual([])
      expect(objects.filter(({ dictionary }) => /ICCBased|DeviceRGB/.test(dictionary))).toEqual([])
    },
  )

  it('has its greys on the black plate alone', async () => {
    const mixtures = mixturesIn(await objectsOf(COLOURED, 'press'))
    // #6f6f6f is K 71 on this paper; K 75, of the colour bar, is #646463.
    const greys = mixtures.filter(([c, m, y, k = 0]) => c === 0 && m === 0 && y === 0 && k > 0)
    expect(greys.some(([, , , k = 0]) => k > 0.69 * 255 && k < 0.73 * 255)).toBe(true)
  })

  it.each(['office-a4', 'office-a4-light', 'screen'] as const)(
    'keeps its colours in %s',
    async (product) => {
      const content = (await objectsOf(COLOURED, product))
        .map(({ stream = '' }) => stream)
        .join('\n')
      const [r = 0, g = 0, b = 0] = rgbOf('#5c2e91').map((byte) => byte / 255)
      const near = [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:scn|rg)\b/g)].some((found) =>
        [r, g, b].every((part, i) => Math.abs(part - Number(found[i + 1])) < 0.002),
      )
      expect(near).toBe(true)
    },
  )
})

describe('a logo as a picture', () => {
  it.each(IN_INKS)(
    'is in %s one picture of CMYK, with the inks of its colours',
    async (product) => {
      const objects = await objectsOf(PICTURED, product)
      const [found, ...others] = objects.filter(isPicture)
      expect(others).toEqual([])
      const { dictionary = '', stream = '' } = found ?? {}
      expect(dictionary).toMatch(/\/ColorSpace\s*\/DeviceCMYK\b/)
      expect(dictionary).toMatch(/\/BitsPerComponent 8\b/)
      expect(dictionary).not.toMatch(/SMask|Mask|ICCBased|Decode /)
      // Flat colours compress better as they are: no filter of rows.
      expect(dictionary).not.toMatch(/DecodeParms/)
      const data = Buffer.from(stream, 'latin1')
      expect(data).toHaveLength(picture.widthPx * picture.heightPx * 4)
      const pairs = Array.from({ length: data.length / 4 }, (_, i) => ({
        rgb: Array.from(pixels.data.subarray(4 * i, 4 * i + 3)),
        inks: Array.from(data.subarray(4 * i, 4 * i + 4)),
      }))
      const white = pairs.filter(({ rgb }) => Math.min(...rgb) === 255)
      expect(white.filter(({ inks }) => Math.max(...inks) > 0)).toEqual([])
      const coloured = pairs.filter(
        ({ rgb }, i) => i % 16 === 0 && Math.max(...rgb) - Math.min(...rgb) > 20,
      )
      expect(coloured.length).toBeGreaterThan(1000)
      expect(coloured.filter(({ rgb, inks }) => !isNear(inks, inksOf(rgb)))).toEqual([])
    },
  )

  it.each(['office-a4', 'office-a4-light', 'screen'] as const)(
    'keeps its pixels in %s',
    async (product) => {
      const [found, ...others] = (await objectsOf(PICTURED, product)).filter(isPicture)
      expect(others).toEqual([])
      expect(found?.dictionary).toMatch(/\/ColorSpace\s*\/DeviceRGB\b/)
      const rows = Uint8Array.from(Buffer.from(found?.stream ?? '', 'latin1'))
      const { widthPx, heightPx } = picture
      const { data } = PNG.sync.read(Buffer.from(pngOfRows(widthPx, heightPx, rows)), {
        checkCRC: false,
      })
      expect(data.equals(pixels.data)).toBe(true)
    },
  )

  it('stands where it was laid out, the right way up, as PDFium draws the sheet', async () => {
    const { layout, bytesOf } = await openJob(PICTURED)
    const panel = layout.panels.find(({ id }) => id === 'need-help')
    const [logo] = panel ? picturesIn(panel.content) : []
    const [plate] = panel
      ? drawingsIn(panel.content).filter(({ name }) => name === 'logo-plate')
      : []
    if (!panel || !logo || !plate) throw new Error('the back cover has no picture on a plate')
    const raster = await rasterise(await bytesOf('press-no-marks'), 1, 254)
    const colourAt = (x: number, y: number) => {
      const { bleed } = PICTURED.run
      const [left, top] = [bleed + panel.frame.x + x, bleed + y].map((mm) => Math.round(mm * 10))
      const at = ((top ?? 0) * raster.width + (left ?? 0)) * 4
      return Array.from(raster.data.subarray(at, at + 3))
    }
    const { x, y, width, height } = logo.frame
    for (const [across, down] of [
      [78, 78],
      [123, 215],
      [60, 30],
      [290, 60],
      [290, 202],
      [250, 120],
    ] as const) {
      const shown = colourAt(x + (across / 328) * width, y + (down / 246) * height)
      const at = (down * 328 + across) * 4
      const wanted = Array.from(pixels.data.subarray(at, at + 3))
      // PDFium mixes CMYK by no profile: the order of red, green and blue stays.
      const order = (rgb: readonly number[]) =>
        [0, 1, 2].toSorted((a, b) => (rgb[b] ?? 0) - (rgb[a] ?? 0)).join()
      if (new Set(wanted).size === 1) expect(shown).toEqual([255, 255, 255])
      else expect(order(shown), `${across} ${down}: ${shown}`).toBe(order(wanted))
    }
    // The corners of the plate are white.
    const { frame } = plate
    expect(colourAt(frame.x + 0.3, frame.y + 0.3)).toEqual([255, 255, 255])
    expect(colourAt(frame.x - 0.3, frame.y - 0.3)).not.toEqual([255, 255, 255])
  })

  it('is read by pdf.js as a figure with the name of its owner', async () => {
    const read = await taggedElements(await bytesOf(PICTURED, 'press'), 1)
    expect(read.filter(({ role }) => role === 'Figure').map(({ words }) => words)).toContain(
      PICTURE_LOGO.name,
    )
  })
})

describe.each([COLOURED, PICTURED])('preflight of $id', (job) => {
  it.each(PRODUCT_NAMES)('finds nothing in %s', async (product) => {
    const { findings, verdict } = await inspectAs(await bytesOf(job, product), job, product)
    expect(findings).toEqual([])
    expect(verdict).toBe('accepted')
  })
})
