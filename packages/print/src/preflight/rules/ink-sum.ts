import type { PageFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import { fill, inks } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { type Inked, inkCells, inkOver, mostInkedSquare } from './ink-cells.ts'
import { percentOf } from './inks.ts'
import { paintedOnProduct, productOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

/** A plate has 255 steps: half a per cent is none. */
const ROUNDED_PERCENT = 1

/** GWG means ink over so many mm. */
const SQUARE_MM = 15

const HEAVY = inks(1, 1, 0.9, 0.5)

/** The ink sums of the product of a page; undefined where its plates are not known. */
function cellsOf({ rendered }: Inspected, page: PageFacts) {
  const plates = rendered?.pages.find(({ number }) => number === page.number)?.plates
  return plates ? inkCells(plates, productOf(page)) : undefined
}

/** P304: no place has more ink than dries. */
export const inkAnywhere = preflightRule<'P304'>({
  id: 'P304',
  title: 'No more ink on any square mm than the printer allows',
  source: 'The printer; without one this project: 300 % on coated paper, 280 % elsewhere',
  severity: 'error',
  needs: ['plates'],
  examples: {
    passes: [
      example(),
      // Thinner than a mm: nothing that does not dry.
      example({ painted: [fill({ x: 50, y: 20, width: 20, height: 0.5 }, HEAVY)] }),
      example({ painted: [fill({ x: 50, y: -10, width: 5, height: 5 }, HEAVY)] }),
    ],
    fails: [
      failing(['over', 'over'], {
        painted: [
          fill({ x: 45, y: 20, width: 5, height: 5 }, HEAVY),
          fill({ x: 60, y: 20, width: 5, height: 5 }, HEAVY),
        ],
      }),
    ],
  },
  check(inspected) {
    const most = inspected.wanted.inkLimitPercent
    return inspected.file.pages.flatMap((page) => {
      const cells = cellsOf(inspected, page)
      const over = cells ? inkOver(cells, most + ROUNDED_PERCENT) : paintedOver(page, most)
      return over.map(({ percent, area }) => ({
        fault: 'over',
        values: { percent: Math.round(percent), most },
        place: { page: page.number, area },
      }))
    })
  },
})

/** Where there are no plates: what is painted in one colour over more than a line. */
const paintedOver = (page: PageFacts, most: number): Inked[] =>
  paintedOnProduct(page)
    .filter(({ paint, area }) => percentOf(paint) > most && Math.min(area.width, area.height) >= 1)
    .map(({ paint, area }) => ({ percent: percentOf(paint), area }))

/** P305: no area has more ink on the mean than the next sheet bears. */
export const inkOnSquare = preflightRule<'P305'>({
  id: 'P305',
  title: 'No more ink on the mean of any square of 15 mm than is wanted',
  source: 'GWG 2022, R0026: 320 %; 280 % on other paper than coated: this project',
  severity: 'warning',
  needs: ['plates'],
  examples: {
    passes: [
      example(),
      // A small place is for P304.
      example({ painted: [fill({ x: 45, y: 20, width: 5, height: 5 }, HEAVY)] }),
    ],
    fails: [failing(['over'], { painted: [fill({ x: 45, y: 20, width: 30, height: 30 }, HEAVY)] })],
  },
  check(inspected) {
    const most = inspected.wanted.inkOnSquarePercent
    return inspected.file.pages.flatMap((page) => {
      const cells = cellsOf(inspected, page)
      const square = cells && mostInkedSquare(cells, SQUARE_MM)
      if (!square || square.percent <= most + ROUNDED_PERCENT) return []
      const values = { percent: Math.round(square.percent), most }
      return [{ fault: 'over', values, place: { page: page.number, area: square.area } }]
    })
  },
})
