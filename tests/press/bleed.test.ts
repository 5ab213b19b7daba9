import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { folderState } from '../bad-input/folder-state.ts'
import { cropPage } from '../reading/crop-page.ts'
import { pageDictionaries, requireBox } from '../reading/page-boxes.ts'
import { darkness, type Raster, rasterise } from '../reading/pdfium.ts'
import { callCommand } from '../setup/call-command.ts'
import { catalogueWithRun } from '../setup/changed-run.ts'
import { edgesOf, isPaper, longestPaper, pixelsUnlike, shapesAtTrim } from './bleed-ring.ts'
import { drawRing } from './draw-ring.ts'

const RUN = 'meuse-2024'
const BLEEDS = [1, 2, 3, 5] as const
/** Ten pixels to the mm: every box falls on whole pixels. */
const DPI = 254
/** The longest chord that a mark of paper cuts out of the edge of the outside, in mm. */
const LARGEST_MARK = 25
/** A mark cut by the trim goes on this far at least, in mm; then the next one begins. */
const CUT_MARK = 3

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-bleed-'))
  for (const bleed of BLEEDS) {
    const { code, stderr } = await callCommand([
      ...[RUN, '--bleed', String(bleed)],
      ...['--out', join(out, String(bleed))],
    ])
    expect(code, stderr).toBe(0)
  }
})
afterAll(() => {
  pages.clear()
  return rm(out, { recursive: true, force: true })
})

const read = async (bleed: number, product: string) =>
  new Uint8Array(await readFile(join(out, String(bleed), RUN, `${RUN}-${product}.pdf`)))

const pages = new Map<string, Raster>()

/**
 * The bleed of a page of the file without marks, and a mm more, drawn once; a test that paints on it
 * takes a copy.
 */
async function drawn(bleed: number, page: number): Promise<Raster> {
  const key = `${bleed} ${page}`
  const raster =
    pages.get(key) ?? (await drawRing(await read(bleed, 'press-no-marks'), page, DPI, bleed + 1))
  pages.set(key, raster)
  return raster
}

/** Where the outside, which is printed all over, shows paper at the edge of its bleed. */
function faultsOutside(raster: Raster, bleed: number): string[] {
  const bare = Object.entries(edgesOf(raster)).filter(
    // The pattern, which has marks of paper, stands at the bottom and at the right.
    ([side, edge]) =>
      longestPaper(raster, edge) > (side === 'top' || side === 'left' ? 0 : LARGEST_MARK),
  )
  const crossing = new Set(shapesAtTrim(raster, bleed, 'paper').map(({ to }) => to))
  const shows = Object.values(edgesOf(raster)).some((edge) => edge.some((p) => isPaper(raster, p)))
  return [
    ...bare.map(([side]) => `paper along the ${side}`),
    ...(shows && !crossing.has(bleed) ? ['paper that no mark brings to the edge'] : []),
  ]
}

/** What touches the trim of the inside and ends before the bleed does. */
function faultsInside(raster: Raster, bleed: number): string[] {
  const shapes = shapesAtTrim(raster, bleed, 'printed')
  const short = shapes.filter(({ to }) => to < Math.min(bleed, CUT_MARK))
  const right = edgesOf(raster)['right'] ?? []
  const ground = right.slice(right.findIndex((place) => !isPaper(raster, place)))
  return [
    ...(shapes.length === 0 ? ['nothing at the trim'] : []),
    ...short.map(({ at, to }) => `the shape at ${at} ends ${to} mm past the trim`),
    // The ground of the call stands in the lower right corner.
    ...(ground.length / raster.pixelsPerMm < 80 ? ['no ground at the right'] : []),
    ...(longestPaper(raster, ground) > 0 ? ['paper in the ground at the right'] : []),
  ]
}

describe.each(BLEEDS)('a bleed of %i mm, asked of the command', (bleed) => {
  it.each(['press', 'press-no-marks', 'press-x1a'])('gives %s its boxes', async (product) => {
    const pages = pageDictionaries(await read(bleed, product))
    expect(pages).toHaveLength(2)
    for (const page of pages) {
      const [trim, box, media] = ['TrimBox', 'BleedBox', 'MediaBox'].map((name) =>
        requireBox(page, name),
      )
      if (!trim || !box || !media) throw new Error('no box')
      expect(trim.right - trim.left).toBeCloseTo(297, 2)
      expect(trim.top - trim.bottom).toBeCloseTo(210, 2)
      const room = product === 'press-no-marks' ? 0 : 18
      for (const [inner, outer, distance] of [
        [trim, box, bleed],
        [box, media, room],
      ] as const) {
        expect(inner.left - outer.left).toBeCloseTo(distance, 2)
        expect(inner.bottom - outer.bottom).toBeCloseTo(distance, 2)
        expect(outer.right - inner.right).toBeCloseTo(distance, 2)
        expect(outer.top - inner.top).toBeCloseTo(distance, 2)
      }
    }
  })

  it('is what the manifest says', async () => {
    const manifest = await readFile(join(out, String(bleed), RUN, 'manifest.json'), 'utf8')
    const { files } = JSON.parse(manifest) as {
      files: { product: string; bleedMm: number | null }[]
    }
    const bleeds = files.filter(({ bleedMm }) => bleedMm !== null)
    expect(Object.fromEntries(bleeds.map(({ product, bleedMm }) => [product, bleedMm]))).toEqual({
      ...{ press: bleed, 'press-no-marks': bleed, 'press-x1a': bleed },
      ...{
        'repro-a3': bleed,
        'repro-sra3': 0,
        'office-a4': 0,
        'office-a4-light': 0,
        screen: 0,
        'fold-template': 0,
        dummy: 0,
      },
    })
  })

  it('is filled by the artwork of the outside to its edge', async () => {
    const raster = await drawn(bleed, 1)
    expect([raster.width, raster.height]).toEqual([2970 + 20 * bleed, 2100 + 20 * bleed])
    expect(faultsOutside(raster, bleed)).toEqual([])
  })

  it('is filled by what touches the trim of the inside', async () => {
    const raster = await drawn(bleed, 2)
    expect(faultsInside(raster, bleed)).toEqual([])
  })

  it('has crop marks that start past it, and never nearer than 2.1 mm', async () => {
    const pdf = await read(bleed, 'press')
    const trim = 18 + bleed
    const start = Math.max(bleed, 2.1)
    const corner = trim + 1
    /**
     * Where the first stretch of ink on a line from the trim outwards begins and ends, and where the
     * next one begins, in mm; the bleed left out. The slug and the colour bar stand further out.
     */
    const inked = (raster: Raster, placeAt: (distance: number) => [number, number]) => {
      const at = (mm: number) => Math.floor(mm * raster.pixelsPerMm)
      const places = Array.from({ length: at(17.9) }, (_, i) => bleed + i / raster.pixelsPerMm)
        .slice(1)
        .filter((distance) => {
          const [x, y] = placeAt(distance)
          return darkness(raster, at(x), at(y)) > 0.3
        })
      const gap = places.findIndex((place, i) => place - (places[i - 1] ?? place) > 0.2)
      return gap === -1
        ? [places[0], places.at(-1), Number.POSITIVE_INFINITY]
        : [places[0], places[gap - 1], places[gap]]
    }
    const corners = [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]
    const cut = await cropPage(pdf, 1, ({ width, height }) =>
      corners.map(([right, bottom]) => ({
        x: right ? width - corner : 0,
        y: bottom ? height - corner : 0,
        width: corner,
        height: corner,
      })),
    )
    for (const [i, [right, bottom]] of corners.entries()) {
      const raster = await rasterise(cut, i + 1, 2 * DPI)
      const [x, y] = [right ? 1 : trim, bottom ? 1 : trim]
      const horizontal = inked(raster, (d) => [right ? x + d : x - d, y])
      const vertical = inked(raster, (d) => [x, bottom ? y + d : y - d])
      for (const [from = 0, to = 0, next = 0] of [horizontal, vertical]) {
        expect(Math.abs(from - start)).toBeLessThan(0.12)
        expect(Math.abs(to - start - 5)).toBeLessThan(0.12)
        expect(next - to).toBeGreaterThan(1)
      }
    }
  })
})

describe.each([1, 2, 3])('a bleed of %i mm', (bleed) => {
  it.each([1, 2])('shows on page %i what a larger bleed shows in the same place', async (page) => {
    const raster = await drawn(bleed, page)
    const largest = await drawn(5, page)
    expect(pixelsUnlike(raster, bleed, largest)).toBe(0)
  })
})

describe('the look at the bleed', () => {
  /** The same file, its bleed and media 1 mm wider all around: the artwork ends too early. */
  async function withArtworkTooShort(): Promise<Uint8Array> {
    const document = await PDFDocument.load(await read(3, 'press-no-marks'))
    const more = 72 / 25.4
    for (const page of document.getPages()) {
      const { x, y, width, height } = page.getMediaBox()
      for (const set of ['setMediaBox', 'setBleedBox'] as const) {
        page[set](x - more, y - more, width + 2 * more, height + 2 * more)
      }
    }
    return document.save()
  }

  it('sees artwork that ends 1 mm before the edge, on both sides', async () => {
    const pdf = await withArtworkTooShort()
    const [outside, inside] = [await drawRing(pdf, 1, DPI, 5), await drawRing(pdf, 2, DPI, 5)]
    for (const side of ['top', 'bottom', 'left', 'right']) {
      expect(faultsOutside(outside, 4)).toContain(`paper along the ${side}`)
    }
    expect(faultsInside(inside, 4)).toContain('no ground at the right')
    const largest = await drawn(5, 1)
    expect(pixelsUnlike(outside, 4, largest)).toBeGreaterThan(1000)
  })

  it('sees a mark that ends at the trim', async () => {
    const whole = await drawn(3, 2)
    const raster = { ...whole, data: whole.data.slice() }
    // A quarter of a millimetre past the trim, a strip of paper cuts off what comes from inside.
    for (let y = raster.height - 28; y < raster.height; y++) {
      raster.data.fill(255, y * raster.width * 4, (y * raster.width + 500) * 4)
    }
    expect(faultsInside(raster, 3)).toContainEqual(expect.stringMatching(/ends 0\.2 mm past/))
  })
})

it('is 3 mm when nobody says otherwise: the same bytes', async () => {
  expect(await folderState(join(out, '3', RUN))).toEqual(
    await folderState(join(inject('out'), RUN)),
  )
})

it('may be a property of the run: the same bytes as when the command is asked', async () => {
  const folder = join(out, 'of-the-run')
  const { code } = await callCommand([RUN, '--out', folder], catalogueWithRun(RUN, { bleed: 5 }))
  expect(code).toBe(0)
  expect(await folderState(join(folder, RUN))).toEqual(await folderState(join(out, '5', RUN)))
})

describe('a bleed that artwork is not drawn for', () => {
  const asked = (argv: readonly string[]) => callCommand([RUN, '--out', join(out, 'no'), ...argv])
  const NAMED = /Use one of 1, 2, 3, 5, in mm/

  it.each([
    { argv: ['--bleed', '0'], what: /« 0 » is no bleed/, mend: NAMED },
    { argv: ['--bleed', '4'], what: /« 4 » is no bleed/, mend: NAMED },
    { argv: ['--bleed', '2.5'], what: /« 2\.5 » is no bleed/, mend: NAMED },
    { argv: ['--bleed', 'abc'], what: /« abc » is no bleed/, mend: NAMED },
    { argv: ['--bleed=-1'], what: /« -1 » is no bleed/, mend: NAMED },
    { argv: ['--bleed', '-1'], what: /« -1 » is no bleed/, mend: NAMED },
    { argv: ['--bleed'], what: /--bleed/, mend: /--help/ },
  ])('is refused, exit 2, with the mend: $argv', async ({ argv, what, mend }) => {
    const before = await folderState(out)
    const { code, stdout, stderr } = await asked(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Error: .+\n {2}where: .+\n {2}why: {3}.+\n {2}mend: {2}.+\n$/)
    expect(stderr.split('\n')[0]).toMatch(what)
    expect(stderr.split('\n')[3]).toMatch(mend)
    expect(await folderState(out)).toEqual(before)
  })

  it.each([0, 4, 2.5, -1, 'abc', null])('is refused in the data, exit 3: %s', async (bleed) => {
    const argv = [RUN, '--out', join(out, 'no')]
    const { code, stderr } = await callCommand(argv, catalogueWithRun(RUN, { bleed }))
    expect(code).toBe(3)
    expect(stderr).toMatch(/printRuns\.1\.bleed/)
    expect(stderr).toMatch(/\n {2}mend: {2}\S/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
