import type { Area } from './area.ts'
import type { Inks } from './file/colour-space.ts'
import type { FileFacts, PageFacts } from './file/file-facts.ts'
import type { Painted } from './painted/painted.ts'
import type { RenderedFacts } from './rendered/rendered-facts.ts'
import type { Measures } from './report.ts'
import {
  type InkCells,
  type Inked,
  inkCells,
  mostInkedCell,
  mostInkedSquare,
} from './rules/ink-cells.ts'
import { paintedOnProduct, productOf } from './rules/page-areas.ts'

/** Ghent Workgroup R0026: the square on which the mean of the ink is taken. */
const SQUARE_MM = 15

/** Reads the figures off a file that a person asks for first. */
export function measuresOf(file: FileFacts, rendered: RenderedFacts | null): Measures {
  const [first] = file.pages
  const seen = file.pages.flatMap(paintedOnProduct)
  const texts = seen.flatMap((painted) => (painted.kind === 'text' ? [painted] : []))
  const lines = seen.flatMap(lineWidths)
  const trim = first?.boxes.trim
  return {
    pages: file.pages.length,
    trimMm: trim ? [rounded(trim.width), rounded(trim.height)] : null,
    bleedMm: leastBleed(file.pages),
    standards: Object.values(file.claims).filter((claim) => claim !== null),
    outputCondition: file.outputIntents[0]?.identifier || null,
    fonts: [...new Set(texts.map(({ font }) => font))].filter((name) => name !== '').toSorted(),
    inks: paintedInks(file.pages),
    mostInk: mostOf(file, rendered, mostInkedCell),
    mostInkOnSquare: mostOf(file, rendered, (cells) => mostInkedSquare(cells, SQUARE_MM)),
    smallestTextPt: least(texts.map(({ sizePt }) => sizePt)),
    thinnestLinePt: least(lines),
    code: codeOf(rendered),
  }
}

/** Lines, and rectangles thin enough to be taken for one: under a millimetre, as printers see it. */
const MOST_LINE_PT = 72 / 25.4

function lineWidths(painted: Painted): number[] {
  if (painted.kind === 'stroke') return [painted.widthPt]
  const isLine = painted.kind === 'fill' && painted.isRectangle && painted.thinnestPt < MOST_LINE_PT
  return isLine ? [painted.thinnestPt] : []
}

function leastBleed(pages: readonly PageFacts[]): number | null {
  const bleeds = pages.flatMap(({ boxes: { trim, bleed } }) =>
    trim && bleed
      ? [
          trim.x - bleed.x,
          trim.y - bleed.y,
          bleed.x + bleed.width - trim.x - trim.width,
          bleed.y + bleed.height - trim.y - trim.height,
        ]
      : [],
  )
  return least(bleeds)
}

/** In the order in which they are told everywhere. */
const PROCESS_INKS = ['Cyan', 'Magenta', 'Yellow', 'Black']

/** Names of the inks that something on the product is painted in; marks around it carry every ink. */
function paintedInks(pages: readonly PageFacts[]): string[] {
  const names = new Set(
    pages
      .flatMap(paintedOnProduct)
      .flatMap(({ paint }) => (paint.inks ? inkNames(paint.inks) : [])),
  )
  const process = PROCESS_INKS.filter((ink) => names.has(ink))
  const spots = [...names].filter((ink) => !PROCESS_INKS.includes(ink))
  return [...process, ...spots.toSorted()]
}

function inkNames({ cyan, magenta, yellow, black, spots }: Inks): string[] {
  const process = { Cyan: cyan, Magenta: magenta, Yellow: yellow, Black: black, ...spots }
  return Object.entries(process).flatMap(([name, ink]) => (ink > 0 ? [name] : []))
}

/** The most of what is measured on each page, with its page. */
function mostOf(
  file: FileFacts,
  rendered: RenderedFacts | null,
  measure: (cells: InkCells) => Inked | undefined,
): Measures['mostInk'] {
  const found = file.pages.flatMap((facts) => {
    const plates = rendered?.pages.find(({ number }) => number === facts.number)?.plates
    const most = plates && measure(inkCells(plates, productOf(facts)))
    if (!most) return []
    const { percent, area } = most
    return [{ percent: rounded(percent), page: facts.number, area: roundedArea(area) }]
  })
  return found.toSorted((a, b) => b.percent - a.percent)[0] ?? null
}

function codeOf(rendered: RenderedFacts | null): Measures['code'] {
  for (const { number, codes } of rendered?.pages ?? []) {
    const [code] = codes
    if (!code) continue
    const { text, moduleMm, modules, quietModules } = code
    return {
      text,
      page: number,
      sideMm: rounded(modules * moduleMm),
      moduleMm: rounded(moduleMm, 1000),
      quietModules,
    }
  }
  return null
}

const least = (numbers: readonly number[]) =>
  numbers.length === 0
    ? null
    : rounded(
        numbers.reduce((a, b) => Math.min(a, b)),
        1000,
      )

const roundedArea = ({ x, y, width, height }: Area): Area => ({
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
})

/** To a hundredth: nothing on paper is measured closer. */
const rounded = (number: number, parts = 100) => Math.round(number * parts) / parts + 0
