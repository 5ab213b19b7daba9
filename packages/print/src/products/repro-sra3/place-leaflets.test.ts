import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { PDFDocument, PDFName, type PDFObject, type PDFPage } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { PAINT_TOLERANCE_MM } from '../../testing/painted-page.ts'
import { type Area, areSame } from '../../testing/rectangles.ts'
import { follow, pageText, readBack, smallPdf, streamText } from '../../testing/small-pdf.ts'
import { imposeHeadToHead, SRA3 } from './imposition.ts'
import { placeLeaflets } from './place-leaflets.ts'

const TRIM = { width: 297, height: 210 }

/** What the sides of a leaflet draw: the recto differs from the verso. */
const SIDES = ['1 0.82 0 0.3 k 0 0 9 9 re f', '0 0 0 1 k 0 0 5 5 re f']

async function leafletOf(bleed: number, contents: readonly string[] = SIDES): Promise<Uint8Array> {
  const document = await smallPdf(() => contents.map((content) => ({ content })))
  for (const page of document.getPages()) {
    page.setMediaBox(
      0,
      0,
      (TRIM.width + 2 * bleed) * POINTS_PER_MM,
      (TRIM.height + 2 * bleed) * POINTS_PER_MM,
    )
  }
  return document.save({ useObjectStreams: false })
}

async function imposed(bleed: number, pages = bleed): Promise<PDFDocument> {
  const sheet = await PDFDocument.create({ updateMetadata: false })
  for (const _ of SIDES) sheet.addPage([SRA3.width * POINTS_PER_MM, SRA3.height * POINTS_PER_MM])
  await placeLeaflets(sheet, await leafletOf(pages), imposeHeadToHead(TRIM, bleed), {
    pages,
    kept: bleed,
  })
  return readBack(sheet)
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The matrix that applies `first`, then `second`. */
const then = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
]

/** The forms that a page draws: the object of each, and the matrix that it is drawn with. */
function placementsOf(page: PDFPage): { form: PDFObject | undefined; matrix: Matrix }[] {
  const found: { form: PDFObject | undefined; matrix: Matrix }[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  for (const line of pageText(page).split('\n')) {
    const operands = line.split(/\s+/)
    const operator = operands.pop()
    if (operator === 'q') saved.push(matrix)
    else if (operator === 'Q') matrix = saved.pop() ?? matrix
    else if (operator === 'cm') matrix = then(operands.map(Number) as unknown as Matrix, matrix)
    else if (operator === 'Do') {
      const [name = ''] = operands
      found.push({ form: follow(page.node, 'Resources', 'XObject', name.slice(1)), matrix })
    }
  }
  return found
}

/** Where a form's box falls on the sheet, in mm from its top left corner. */
function areaOf({ form, matrix }: ReturnType<typeof placementsOf>[number]): Area {
  const [left = 0, bottom = 0, right = 0, top = 0] = [0, 1, 2, 3].map((i) =>
    Number(String(follow(form, 'BBox', i))),
  )
  const [a, b, c, d, e, f] = matrix
  const corners = [
    [left, bottom],
    [right, top],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f])
  const xs = corners.map(([x = 0]) => x / POINTS_PER_MM)
  const ys = corners.map(([, y = 0]) => SRA3.height - y / POINTS_PER_MM)
  return {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.abs((xs[1] ?? 0) - (xs[0] ?? 0)),
    height: Math.abs((ys[1] ?? 0) - (ys[0] ?? 0)),
  }
}

describe.each([1, 2, 3, 5])('leaflets placed with a bleed of %i mm', (bleed) => {
  it('cover their trim and their bleed, and nothing more', async () => {
    const sheet = await imposed(bleed)
    const expected = imposeHeadToHead(TRIM, bleed).map(({ trim }) => ({
      x: trim.x - bleed,
      y: trim.y - bleed,
      width: trim.width + 2 * bleed,
      height: trim.height + 2 * bleed,
    }))
    for (const page of sheet.getPages()) {
      const areas = placementsOf(page).map(areaOf)
      expect(areas).toHaveLength(2)
      for (const [i, area] of areas.entries()) {
        expect(areSame(area, expected[i] as Area, PAINT_TOLERANCE_MM)).toBe(true)
      }
    }
  })
})

describe('leaflets placed on a sheet', () => {
  it('keep their size: one is turned by half a turn, the other stands upright', async () => {
    for (const page of (await imposed(3)).getPages()) {
      const turns = placementsOf(page).map(({ matrix: [a, b, c, d] }) =>
        [a, b, c, d].map((n) => Math.round(n * 1e9) / 1e9 + 0),
      )
      expect(turns).toEqual([
        [-1, 0, 0, -1],
        [1, 0, 0, 1],
      ])
    }
  })

  it('show the recto twice on the recto and the verso twice on the verso', async () => {
    const pages = (await imposed(3)).getPages()
    const drawn = pages.map((page) =>
      placementsOf(page).map(({ form }) =>
        // pdf-lib wraps what it places.
        streamText(form).replaceAll(/^q\s+|\s+Q\s*$/g, ''),
      ),
    )
    expect(drawn).toEqual(SIDES.map((content) => [content, content]))
  })

  it('stand in the file once a side', async () => {
    const forms = (await imposed(3)).getPages().map((page) => placementsOf(page))
    for (const [first, second] of forms) expect(second?.form).toBe(first?.form)
    expect(forms[1]?.[0]?.form).not.toBe(forms[0]?.[0]?.form)
  })

  it('leave no list of annotations, which a press file may not have', async () => {
    for (const { node } of (await imposed(3)).getPages()) {
      expect(node.has(PDFName.of('Annots'))).toBe(false)
    }
  })

  it('make the same bytes each time', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => (await imposed(3)).save({ useObjectStreams: false })),
    )
    expect(second).toEqual(first)
  })

  it('are refused when a sheet has a page more than they', async () => {
    const sheet = await PDFDocument.create()
    for (const _ of SIDES) sheet.addPage()
    const oneSide = await leafletOf(3, SIDES.slice(0, 1))
    await expect(
      placeLeaflets(sheet, oneSide, imposeHeadToHead(TRIM, 3), { pages: 3, kept: 3 }),
    ).rejects.toThrow('The leaflet has no page 2.')
  })
})
