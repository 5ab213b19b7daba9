import { foldPositions, formatSchema, parse, SIDES } from '@flyer-open-data/flyer'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { colourBar } from '../sheet/colour-bar.ts'
import { cropMarks, foldMarks, registrationTargets, TARGET } from '../sheet/marks.ts'
import { DEFAULT_BLEED, MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import { CATALOGUE, itemAt } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { areaOfMark, areaOfTarget } from '../testing/margin-pieces.ts'
import { PAINT_TOLERANCE_MM, readPaintedPage } from '../testing/painted-page.ts'
import { areSame, isWithin } from '../testing/rectangles.ts'
import { placeSlug } from './place-slug.ts'
import { renderPdf } from './render-pdf.ts'

const SLUGS = { outside: 'Page 1', inside: 'Page 2' }

async function render({ fonts = FONTS, format = CATALOGUE.format, bleed = 3 } = {}) {
  const boxes = pageBoxes(format.openSize, bleed, MARKS_MARGIN)
  const edition = itemAt(CATALOGUE.editions, 0)
  const layout = layoutLeaflet({ edition, format, landingLink: CATALOGUE.landingLink, fonts })
  const slugs = {
    outside: placeSlug(fonts, boxes, SLUGS.outside),
    inside: placeSlug(fonts, boxes, SLUGS.inside),
  }
  const date = new Date('2024-11-21T00:00:00Z')
  return { boxes, slugs, bytes: await renderPdf({ layout, boxes, slugs, date }, fonts) }
}

/** The leaflet with a flap 1 mm narrower than the project's own. */
const NARROWER_FLAP = parse(
  formatSchema,
  {
    ...CATALOGUE.format,
    outside: CATALOGUE.format.outside.map((p, i) => ({ ...p, width: [96, 100.5, 100.5][i] })),
    inside: CATALOGUE.format.inside.map((p, i) => ({ ...p, width: [100.5, 100.5, 96][i] })),
  },
  'format',
)

describe.each([
  { panels: 'the leaflet’s own panels', format: CATALOGUE.format, bleed: DEFAULT_BLEED },
  { panels: 'the leaflet’s own panels', format: CATALOGUE.format, bleed: 1 },
  { panels: 'other panels', format: NARROWER_FLAP, bleed: 5 },
])('a page of $panels with $bleed mm of bleed', ({ format, bleed }) => {
  async function renderSides() {
    const { bytes, boxes, slugs } = await render({ format, bleed })
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    return SIDES.map((side, i) => {
      const { shapes, texts } = readPaintedPage(document.getPage(i))
      const inMargin = shapes.filter((s) => !isWithin(s, boxes.bleed, PAINT_TOLERANCE_MM))
      return { boxes, folds: foldPositions(format, side), slug: slugs[side], inMargin, texts }
    })
  }

  it('shows each mark and patch where the geometry puts it, and nothing else around', async () => {
    for (const { boxes, folds, inMargin } of await renderSides()) {
      const asked = [
        ...[...cropMarks(boxes), ...foldMarks(boxes, folds)].map(areaOfMark),
        ...colourBar(boxes).map(({ area }) => area),
      ]
      const targets = registrationTargets(boxes).map(areaOfTarget)
      const isPainted = (area: (typeof asked)[number]) =>
        inMargin.some((shape) => areSame(shape, area, PAINT_TOLERANCE_MM))
      const isAsked = (shape: (typeof asked)[number]) =>
        asked.some((area) => areSame(shape, area, PAINT_TOLERANCE_MM)) ||
        targets.some((area) => isWithin(shape, area, PAINT_TOLERANCE_MM))

      expect(asked.filter((area) => !isPainted(area))).toEqual([])
      expect(inMargin.filter((shape) => !isAsked(shape))).toEqual([])
    }
  })

  it('shows a circle and a cross at each registration target', async () => {
    for (const { boxes, inMargin } of await renderSides()) {
      for (const [x, y] of registrationTargets(boxes)) {
        const centred = (width: number, height: number) => (shape: (typeof inMargin)[number]) =>
          areSame(shape, { x: x - width / 2, y: y - height / 2, width, height }, 0.05)
        const { radius, reach } = TARGET
        expect(inMargin.filter(centred(2 * radius, 2 * radius))).not.toEqual([])
        expect(inMargin.filter(centred(2 * reach, 0.09))).toHaveLength(1)
        expect(inMargin.filter(centred(0.09, 2 * reach))).toHaveLength(1)
      }
    }
  })

  it('shows the slug at its place, and no other text around', async () => {
    for (const { boxes, slug, texts } of await renderSides()) {
      const outside = texts.filter(
        ({ x, y }) => !isWithin({ x, y, width: 0, height: 0 }, boxes.trim),
      )
      expect(outside).toEqual([
        expect.objectContaining({
          x: expect.closeTo(slug.x, 2),
          y: expect.closeTo(slug.firstBaseline, 2),
        }),
      ])
    }
  })
})

describe('a rendered leaflet', () => {
  it('is set in the fonts of its own request, whatever fonts were used since', async () => {
    const files = await readFontFiles()
    const first = await render()
    const other = await render({
      fonts: openFonts({ ...files, textSemiBold: files.textRegular }),
    })
    expect(Buffer.compare(other.bytes, first.bytes)).not.toBe(0)
    const again = await render()
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
  })
})
