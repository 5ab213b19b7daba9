import type { Area } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import { isWholeSheet } from '../profiles/profiles.ts'
import { colorantsOf } from './colour-families.ts'
import { TRIM } from './example-file.ts'
import { cropMarks, fill, REGISTRATION, text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { gathered } from './gather.ts'
import { markedCorners, thinPartsInLine } from './marks-found.ts'
import { beginning, overlaps, partsOf, placeOf, productOf, tenth, trimOf } from './page-areas.ts'
import { PAGE_SIDES, reachPast } from './page-sides.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'

/** P208: crop marks stand at all corners where they are required, and at none where they are refused. */
export const cropMarksAsWanted = preflightRule<'P208'>({
  id: 'P208',
  title: 'Crop marks are there, or are not, as the printer wants it',
  source: 'The printer; where none is named, marks are allowed',
  severity: 'error',
  needs: ['trim'],
  examples: {
    passes: [
      example(),
      example({ wanted: { marks: 'required' } }),
      example({ wanted: { marks: 'refused' }, marks: [] }),
    ],
    fails: [
      failing(['missing', 'missing'], { wanted: { marks: 'required' }, marks: [] }),
      failing(['unwanted', 'unwanted'], { wanted: { marks: 'refused' } }),
    ],
  },
  check: ({ file, rendered, wanted }) =>
    wanted.marks === 'allowed'
      ? []
      : file.pages.flatMap((page): FoundBy<'P208'>[] => {
          const raster = rendered?.pages.find(({ number }) => number === page.number)?.raster
          const corners = markedCorners(page, raster)
          const place = { page: page.number }
          if (wanted.marks === 'refused') {
            return corners > 0 ? [{ fault: 'unwanted', values: {}, place }] : []
          }
          return corners < 4 ? [{ fault: 'missing', values: { corners }, place }] : []
        }),
})

/** P209: marks and the text of the slug stand outside the bleed. A whole sheet has them on its page. */
export const marksOutside = preflightRule<'P209'>({
  id: 'P209',
  title: 'Marks and slug stay outside the bleed',
  source: 'This project: a cut that drifts would leave them on the product',
  severity: 'error',
  needs: ['trim'],
  examples: {
    passes: [
      example(),
      example({ wanted: { profile: 'reprographics' }, marks: [cropMarks(TRIM, 1)] }),
    ],
    fails: [
      failing(['mark', 'mark'], { marks: [cropMarks(TRIM, 2)] }),
      failing(['mark'], {
        painted: [fill({ x: -2.5, y: 20, width: 1.5, height: 0.1 }, REGISTRATION)],
      }),
      failing(['text'], { painted: [text('Tirage', { baseline: { x: 10, y: -1.2 } })] }),
    ],
  },
  check: ({ file, wanted, leaflet }) =>
    isWholeSheet(wanted) || leaflet?.pages === 'imposed'
      ? []
      : file.pages.flatMap((page) => [...marksInBleed(page), ...textsInBleed(page)]),
})

/** Marks that reach into the bleed, or stand in it: in line with the trim, or in the colour of marks. */
function marksInBleed(page: PageFacts) {
  const [product, trim] = [productOf(page), trimOf(page)]
  const reachesOut = (part: Area) => PAGE_SIDES.some((side) => reachPast(part, product, side) > 0)
  const inLine = thinPartsInLine(page).filter(({ part }) => reachesOut(part))
  const inColour = page.painted
    .filter(({ paint }) => colorantsOf(paint.space).includes('All'))
    .flatMap((item) => partsOf(item).map((part) => ({ item, part })))
    // What reaches the trim is for P313.
    .filter(({ part }) => !overlaps(part, trim))
  const depths = [...inLine, ...inColour]
    .filter(({ part }) => overlaps(part, product, 0.05))
    .map(({ item, part }) => ({ item, depth: depthIn(part, product) }))
  return gathered(depths, ({ item }) => item).flatMap((all) =>
    all.slice(0, 1).map(({ item }) => ({
      fault: 'mark' as const,
      values: { byMm: tenth(Math.max(...all.map(({ depth }) => depth))) },
      place: placeOf(item),
    })),
  )
}

/** How far the inner edge of an area is past the nearest edge of another, in mm. */
const depthIn = (part: Area, product: Area) =>
  Math.min(
    part.x + part.width - product.x,
    part.y + part.height - product.y,
    product.x + product.width - part.x,
    product.y + product.height - part.y,
  )

function textsInBleed(page: PageFacts) {
  const [product, trim] = [productOf(page), trimOf(page)]
  return page.painted
    .filter((item) => item.kind === 'text' && item.isVisible && item.text.trim() !== '')
    .flatMap((item) => (item.kind === 'text' ? [item] : []))
    .filter(({ area }) => overlaps(area, product, 0.2) && !overlaps(area, trim))
    .map((item) => ({
      fault: 'text' as const,
      values: { text: beginning(item.text) },
      place: placeOf(item),
    }))
}
