import {
  type Format,
  foldLines,
  frenchNumber,
  panelFrames,
  type Side,
} from '@flyer-open-data/flyer'
import {
  type FontBook,
  heading,
  type InkedPath,
  type Item,
  PAPER_COLOURS,
  PAPER_STYLES,
} from '@flyer-open-data/ui'
import { dashed, outline } from '../../document/straight-lines.ts'
import { foldOrderText } from '../../job-facts/fold-words.ts'
import { PLAN_PANEL_NAMES, SIDE_NAMES } from '../../job-facts/panel-words.ts'
import {
  drawnLines,
  PLAN_EDGE,
  type PlanPage,
  planTypesetter,
  widestOf,
} from '../plan/plan-page.ts'
import { layRuler, RULER_MM } from './lay-ruler.ts'

/** What it is. */
export const DUMMY_TITLE = 'Maquette en blanc'

/** Papers that offices have, in mm, the smaller first. */
const PAPERS = [
  { name: 'A4', width: 297, height: 210 },
  { name: 'A3', width: 420, height: 297 },
] as const

/** How far words stay from folds and from the edge of what is printed, in mm. */
const AIR = 6

/** A paper that a dummy is printed on, in mm. */
interface DummyPaper {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** The smallest paper that holds the open sheet, standing as it does; its own size where none does. */
export function paperFor({ openSize: { width, height } }: Format): DummyPaper {
  const isWide = width >= height
  const turned = PAPERS.map(
    (paper): DummyPaper =>
      isWide ? paper : { ...paper, width: paper.height, height: paper.width },
  )
  const own = { name: `${frenchNumber(width)} × ${frenchNumber(height)} mm`, width, height }
  return turned.find((paper) => paper.width >= width && paper.height >= height) ?? own
}

/** One side of the dummy: its trim where it is cut, its folds, its panels, and what to do with it. */
export function layDummySide(fonts: FontBook, format: Format, side: Side): PlanPage {
  const paper = paperFor(format)
  const set = planTypesetter(fonts, 'maquette')
  const { width, height } = format.openSize
  const trim = { x: (paper.width - width) / 2, y: (paper.height - height) / 2, width, height }
  const panels = panelFrames(format, side)
  const ink = PAPER_COLOURS.measure
  const [top, bottom] = [
    Math.max(trim.y, PLAN_EDGE),
    Math.min(trim.y + height, paper.height - PLAN_EDGE),
  ]
  // Told from left to right, as one reads them.
  const folds = foldLines(format)
    .map((fold) => ({ ...fold, x: trim.x + (side === 'outside' ? fold.outsideX : fold.insideX) }))
    .toSorted((one, other) => one.x - other.x)
  const isCut = Math.min(trim.x, trim.y) >= PLAN_EDGE
  const lines: InkedPath[] = [
    ...folds.flatMap(({ x }) => dashed([x, top], [x, bottom], ink)),
    ...(isCut ? outline(trim, ink) : []),
  ]
  const first = side === 'outside' ? 1 : panels.length + 1
  const names = panels.flatMap((panel): Item[] => {
    const at = trim.x + panel.x + panel.width / 2
    const about = (field: string, text: string, y: number, style = PAPER_STYLES.paperText) =>
      set(`${side}.${panel.index}.${field}`, {
        ...{ text, style, x: at, firstBaseline: trim.y + y, shift: 0.5 },
        ink: PAPER_COLOURS.title,
      })
    const name = about('name', PLAN_PANEL_NAMES[panel.role], 46, PAPER_STYLES.paperHeading)
    return [
      about('number', String(first + panel.index), 36, PAPER_STYLES.paperTitle),
      ...(widestOf(name.text) <= panel.width - 2 ? [name] : []),
      about('width', `${frenchNumber(panel.width)}\u00a0mm`, 52),
    ]
  })
  const labels = folds.map(({ order, direction, x }) =>
    set(`${side}.fold.${order}`, {
      text: `pli ${order}, vers l’${direction === 'valley' ? 'intérieur' : 'extérieur'}`,
      ...{ style: PAPER_STYLES.paperSmall, x: x + 1.5, firstBaseline: top + AIR },
      ink,
    }),
  )
  const widest = panels.reduce((one, other) => (other.width > one.width ? other : one))
  const column = {
    x: trim.x + widest.x + AIR,
    width: Math.max(widest.width - 2 * AIR, RULER_MM),
  }
  const head = set(`${side}.head`, {
    text: `${DUMMY_TITLE}, ${side === 'outside' ? 'recto' : 'verso'}\u00a0: ${SIDE_NAMES[side].toLowerCase()}`,
    ...{ style: PAPER_STYLES.paperHeading, x: column.x, firstBaseline: trim.y + 84 },
    measure: column.width,
    maxLines: 3,
    ink: PAPER_COLOURS.title,
  })
  let next = trim.y + 92
  const steps = stepsOf(format, paper, isCut).map((text, i) => {
    const step = set(`${side}.step.${i}`, {
      ...{ text, style: PAPER_STYLES.paperText, x: column.x, firstBaseline: next },
      measure: column.width,
      maxLines: 6,
    })
    next += step.text.lines.length * STEP_LINE + 1.4
    return step
  })
  return {
    name: side,
    width: paper.width,
    height: paper.height,
    items: [
      drawnLines(`${side} folds`, paper, lines),
      heading(head.text, PAPER_COLOURS.title, 1),
      ...steps,
      ...layRuler(set, paper, {
        field: `${side}.ruler`,
        ...{ x: column.x, y: Math.min(next + 8, bottom - 20) },
        measure: column.width,
      }),
      ...names,
      ...labels,
    ],
  }
}

/** From a line of a step to the next, in mm. */
const STEP_LINE = 3.6

/** What is done with it, step by step. */
function stepsOf(format: Format, paper: DummyPaper, isCut: boolean): string[] {
  const edge = paper.width >= paper.height ? 'court' : 'long'
  const isOnPaper = paper.width === format.openSize.width && paper.height === format.openSize.height
  const order = foldOrderText(format)
  const [mountain, valley] = ['vers l’extérieur', 'vers l’intérieur']
  const all = foldLines(format).map(
    ({ order: number, direction }) => `pli ${number} ${direction === 'valley' ? valley : mountain}`,
  )
  return [
    `1. Imprimez sur ${paper.name} à 100\u00a0%, recto verso, en retournant sur le bord ${edge}.`,
    '2. Mesurez la règle ci-dessous.',
    '3. À contre-jour, les tirets du recto et du verso se recouvrent.',
    isOnPaper || !isCut
      ? '4. Rien à couper\u00a0: le bord du papier est celui du dépliant.'
      : '4. Coupez sur le trait plein.',
    `5. Pliez sur les tirets\u00a0: ${all.join(', puis ')}. ${order}.`,
  ]
}
