import { foldPositions, formatSchema, jobOf, parse, SIDES } from '@flyer-open-data/flyer'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDocument } from 'pdf-lib'
import { createElement } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PressDocument } from '../products/press/PressDocument.tsx'
import { colourBar } from '../sheet/colour-bar.ts'
import { foldLabels } from '../sheet/fold-labels.ts'
import {
  cropMarks,
  foldMarks,
  MARK_THICKNESS,
  registrationTargets,
  TARGET,
} from '../sheet/marks.ts'
import { DEFAULT_BLEED, MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import type { SlugTopics } from '../sheet/slug-topics.ts'
import { CATALOGUE, runOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { areaOfMark, areaOfTarget } from '../testing/margin-pieces.ts'
import { PAINT_TOLERANCE_MM, readPaintedPage } from '../testing/painted-page.ts'
import { areSame, isWithin } from '../testing/rectangles.ts'
import { placeSlug } from './place-slug.ts'
import { renderPdf } from './render-pdf.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

/** Slugs of one line and of two, besides the labels of folds. */
const slugOf = (text: string): SlugTopics => ({
  status: [],
  what: [[{ field: 'page', text }]],
  how: [],
})
const SLUGS = { outside: slugOf('Page 1'), inside: slugOf(`Page 2${' et sa suite'.repeat(20)}`) }

async function render({
  fonts = FONTS,
  format = CATALOGUE.format,
  bleed = DEFAULT_BLEED as number,
} = {}) {
  const boxes = pageBoxes(format.openSize, bleed, MARKS_MARGIN)
  const layout = layoutLeaflet({ ...jobOf(CATALOGUE, runOf('meuse-2024')), format, fonts })
  const slugs = {
    outside: placeSlug(fonts, boxes, SLUGS.outside, foldLabels(format, 'outside')),
    inside: placeSlug(fonts, boxes, SLUGS.inside, foldLabels(format, 'inside')),
  }
  const date = new Date('2024-11-21T00:00:00Z')
  const document = createElement(PressDocument, { layout, boxes, slugs, date })
  return { boxes, slugs, bytes: await renderPdf(document, fonts) }
}

let plain: ReturnType<typeof render> | undefined
/** The leaflet as it is, rendered once. */
const renderedOnce = () => {
  plain ??= render()
  return plain
}

/** The leaflet on a wider sheet: every panel is 2 mm wider, so that every text still fits. */
const WIDER_PANELS = parse(
  formatSchema,
  {
    ...CATALOGUE.format,
    openSize: { width: 303, height: 210 },
    outside: CATALOGUE.format.outside.map((p) => ({ ...p, width: p.width + 2 })),
    inside: CATALOGUE.format.inside.map((p) => ({ ...p, width: p.width + 2 })),
  },
  'format',
)

describe.each([
  { panels: 'the leaflet’s own panels', format: CATALOGUE.format, bleed: DEFAULT_BLEED },
  { panels: 'the leaflet’s own panels', format: CATALOGUE.format, bleed: 1 },
  { panels: 'wider panels', format: WIDER_PANELS, bleed: 5 },
])('a page of $panels with $bleed mm of bleed', ({ format, bleed }) => {
  async function renderSides() {
    const isPlain = format === CATALOGUE.format && bleed === DEFAULT_BLEED
    const { bytes, boxes, slugs } = await (isPlain ? renderedOnce() : render({ format, bleed }))
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    return SIDES.map((side, i) => {
      const { shapes, texts } = readPaintedPage(document.getPage(i))
      const inMargin = shapes.filter((s) => !isWithin(s, boxes.bleed, PAINT_TOLERANCE_MM))
      return { boxes, folds: foldPositions(format, side), slug: slugs[side], inMargin, texts }
    })
  }

  let sides: Awaited<ReturnType<typeof renderSides>>
  beforeAll(async () => {
    sides = await renderSides()
  })

  it('shows each mark and patch where the geometry puts it, and nothing else around', () => {
    for (const { boxes, folds, inMargin } of sides) {
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

  it('shows a ring and a cross at each registration target', () => {
    for (const { boxes, inMargin } of sides) {
      for (const [x, y] of registrationTargets(boxes)) {
        const centred = (width: number, height: number) =>
          inMargin.filter((shape) =>
            areSame(shape, { x: x - width / 2, y: y - height / 2, width, height }, 0.1),
          )
        const { radius, reach } = TARGET
        const rims = centred(2 * radius, 2 * radius).map(({ turns }) => turns)
        expect(rims.toSorted()).toEqual(['anticlockwise', 'clockwise'])
        expect(centred(2 * reach, MARK_THICKNESS)).toHaveLength(1)
        expect(centred(MARK_THICKNESS, 2 * reach)).toHaveLength(1)
      }
    }
  })

  it('shows the slug of its side, line by line at its place, and no other text around', () => {
    // Two folds have two labels each.
    expect(sides.map(({ slug }) => slug.length)).toEqual([4 + 1, 4 + 2])
    for (const { boxes, slug, texts } of sides) {
      const outside = texts.filter(
        ({ x, y }) => !isWithin({ x, y, width: 0, height: 0 }, boxes.trim),
      )
      expect(outside.map(({ x, y }) => [x, y])).toEqual(
        slug.map(({ x, firstBaseline }) => [
          expect.closeTo(x, 2),
          expect.closeTo(firstBaseline, 2),
        ]),
      )
    }
  })
})

describe('a rendered leaflet', () => {
  it('is set in the fonts of its own request, whatever fonts were used since', async () => {
    const files = await readFontFiles()
    const first = await renderedOnce()
    const other = await render({
      fonts: openFonts({ ...files, textSemiBold: files.textRegular }),
    })
    expect(Buffer.compare(other.bytes, first.bytes)).not.toBe(0)
    const again = await render()
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
  })
})
