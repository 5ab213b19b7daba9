import type { PageFacts } from '../file/file-facts.ts'
import type { PaintedFill, PaintedStroke } from '../painted/painted.ts'
import { BLUE, fill, PAPER, stroke } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { inksOfPaint, isWhite } from './inks.ts'
import { hundredth, paintedOnProduct, placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

interface Line {
  readonly item: PaintedFill | PaintedStroke
  readonly widthPt: number
}

/** Lines of the product: strokes, and rectangles that are so thin that they look like some. */
function linesOf(page: PageFacts): Line[] {
  return paintedOnProduct(page).flatMap((item): Line[] => {
    if (item.kind === 'stroke') return [{ item, widthPt: item.widthPt }]
    // A rectangle without any thickness paints as thin a line as there is.
    if (item.kind === 'fill' && item.isRectangle) return [{ item, widthPt: item.thinnestPt }]
    return []
  })
}

const isThinner = ({ widthPt }: Line, leastPt: number) => widthPt < leastPt - 0.005

const byWidth = (lines: readonly Line[]) =>
  firsts(lines, ({ widthPt }) => hundredth(widthPt)).toSorted(
    (a, b) => a.first.widthPt - b.first.widthPt,
  )

/** A thinner line that is white, or that several plates print, is no line on paper. */
const TWICE = 2

/** P501: a line that a plate can hold. */
export const thinnestLine = preflightRule<'P501'>({
  id: 'P501',
  title: 'No line under the least width',
  source: 'The profile: 0.25 pt (GWG 2022, R0018 and R0019, for lines in several inks)',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ painted: [stroke(0.25)] }),
      example({ painted: [stroke(0.1, { area: { x: 10, y: -9, width: 9, height: 0 } })] }),
    ],
    fails: [
      failing(['thin', 'thin'], { painted: [stroke(0.2), stroke(0), stroke(0)] }),
      failing(['thin'], { painted: [fill({ x: 50, y: 20, width: 0.05, height: 9 })] }),
    ],
  },
  check({ file, wanted }) {
    const leastPt = wanted.leastLinePt
    return file.pages.flatMap((page) =>
      byWidth(linesOf(page).filter((line) => isThinner(line, leastPt))).map(({ first, count }) => ({
        fault: 'thin',
        values: { widthPt: hundredth(first.widthPt), leastPt, count },
        place: placeOf(first.item),
      })),
    )
  },
})

/** P502: where plates shift, a thin line that is white or in several inks is filled or doubled. */
export const thinColourLines = preflightRule<'P502'>({
  id: 'P502',
  title: 'No thin lines that are white or in several inks',
  source: 'This project: twice the least width of any line, from which GWG 2022 takes them',
  severity: 'warning',
  needs: ['inks'],
  examples: {
    passes: [example(), example({ painted: [stroke(0.3), stroke(0.5, { paint: BLUE })] })],
    fails: [
      failing(['white', 'mixed'], {
        painted: [stroke(0.3, { paint: PAPER }), stroke(0.3, { paint: BLUE })],
      }),
    ],
  },
  check({ file, wanted }) {
    const leastPt = TWICE * wanted.leastLinePt
    return file.pages.flatMap((page) => {
      const thin = linesOf(page).filter(
        (line) => isThinner(line, leastPt) && !isThinner(line, wanted.leastLinePt),
      )
      const placed = ({ first, count }: ReturnType<typeof byWidth>[number]) => ({
        values: { widthPt: hundredth(first.widthPt), leastPt, count },
        place: placeOf(first.item),
      })
      return [
        ...byWidth(thin.filter(({ item }) => isWhite(item.paint))).map((one) => ({
          fault: 'white' as const,
          ...placed(one),
        })),
        ...byWidth(thin.filter(({ item }) => inksOfPaint(item.paint) > 1)).map((one) => {
          const { values, place } = placed(one)
          const inks = inksOfPaint(one.first.item.paint)
          return { fault: 'mixed' as const, values: { ...values, inks }, place }
        }),
      ]
    })
  },
})
