import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProductName } from '@flyer-open-data/print'
import { inspectAs } from '../preflight/inspect-product.ts'
import { jobNamed } from '../tagging/tagged-products.ts'
import type { Check, Finding } from './check.ts'
import { ofProducts } from './make-files.ts'
import { INKS, PIXELS_PER_MM, type SeparatedPage, separate } from './separate.ts'

/** How far what preflight measures may be from Ghostscript’s plates, in per cent of ink. */
const TOLERANCE = 1
/** The square of which GWG takes the mean, in mm. */
const SQUARE_MM = 15
/** Ghostscript draws edges finer and gives the means, as the plates of preflight are drawn. */
const SMOOTHING = 4

/** The most ink, by Ghostscript’s plates: on a square millimetre, and on the mean of 15 mm. */
interface MostInk {
  readonly onCell: number
  readonly onSquare: number
}

/** The ink sums that preflight tells against those of Ghostscript’s separations of the same file. */
export const preflightInk: Check = {
  name: 'preflight ink',
  needs: ['gs'],
  run: async ({ files, scratch }) => {
    const run = files[0]?.run
    const oneRun = files.filter((file) => file.run === run)
    return Promise.all(
      ofProducts(oneRun, ['press', 'press-no-marks', 'press-x1a']).map(
        async ({ name, path, product }): Promise<Finding> => {
          const folder = join(scratch, `${name}-ink`)
          const pages = await separate(path, folder, PIXELS_PER_MM, SMOOTHING)
          const bytes = new Uint8Array(await readFile(path))
          const report = await inspectAs(bytes, jobNamed(run ?? ''), product as ProductName)
          const found = pages.map(mostInk)
          const pairs = [
            ['a square mm', report.measures?.mostInk?.percent, found.map((one) => one.onCell)],
            ['15 mm', report.measures?.mostInkOnSquare?.percent, found.map((one) => one.onSquare)],
          ] as const
          return {
            what: 'preflight ink',
            file: name,
            faults: pairs.flatMap(([on, told = Number.NaN, plates]) => {
              const printed = Math.max(...plates)
              return Math.abs(told - printed) <= TOLERANCE
                ? []
                : [`${told} % on ${on}, and ${printed.toFixed(1)} % by Ghostscript’s plates`]
            }),
            measured: pairs
              .map(([on, told, plates]) => `${told} % (${Math.max(...plates).toFixed(1)}) on ${on}`)
              .join(', '),
          }
        },
      ),
    )
  },
}

/** Inside the bleed alone: marks outside carry every ink. */
function mostInk({ plates, bleed }: Pick<SeparatedPage, 'plates' | 'bleed'>): MostInk {
  const inks = INKS.map((ink) => plates[ink].ink)
  const { width } = plates.Black
  const columns = Math.floor((bleed.right - bleed.left) / PIXELS_PER_MM)
  const rows = Math.floor((bleed.bottom - bleed.top) / PIXELS_PER_MM)
  const means = new Float64Array(columns * rows)
  let onCell = 0
  for (let cell = 0; cell < means.length; cell++) {
    const left = bleed.left + (cell % columns) * PIXELS_PER_MM
    const top = bleed.top + Math.floor(cell / columns) * PIXELS_PER_MM
    const sums: number[] = []
    for (let y = top; y < top + PIXELS_PER_MM; y++) {
      for (let x = left; x < left + PIXELS_PER_MM; x++) {
        sums.push(inks.reduce((sum, ink) => sum + (ink[y * width + x] ?? 0), 0) / 2.55)
      }
    }
    means[cell] = sums.reduce((a, b) => a + b, 0) / sums.length
    // Three quarters of it: a line that runs through does not count.
    onCell = Math.max(onCell, sums.toSorted((a, b) => a - b)[Math.floor(sums.length / 4)] ?? 0)
  }
  return { onCell, onSquare: mostOnSquare(means, columns, rows) }
}

function mostOnSquare(means: Float64Array, columns: number, rows: number): number {
  let most = 0
  for (let top = 0; top + SQUARE_MM <= rows; top++) {
    for (let left = 0; left + SQUARE_MM <= columns; left++) {
      let sum = 0
      for (let y = top; y < top + SQUARE_MM; y++) {
        for (let x = left; x < left + SQUARE_MM; x++) sum += means[y * columns + x] ?? 0
      }
      most = Math.max(most, sum / SQUARE_MM ** 2)
    }
  }
  return most
}
