import {
  type Format,
  foldingAt,
  frenchNumber,
  type PanelPose,
  panelFrames,
} from '@flyer-open-data/flyer'
import {
  figure,
  type InkedPath,
  type Item,
  mergeByInk,
  PAPER_COLOURS,
  PAPER_STYLES,
  paragraph,
  type Rectangle,
} from '@flyer-open-data/ui'
import { foldOrderText } from '../../job-facts/fold-words.ts'
import { closedSizeText } from '../../job-facts/job-words.ts'
import type { LaidPart } from '../proof/lay-part.ts'
import { MAIN } from '../proof/proof-page.ts'
import { PANEL_NAMES } from '../proof/proof-words.ts'
import { dashed, LINE, line, outline } from '../proof/ruled-lines.ts'
import { LEADING, type SetText, shifted } from '../proof/text-column.ts'

/** How much smaller the sheet is drawn, flat and from its foot. */
const SCALE = 0.2
const STEP_SCALE = 0.15
/** Between the flat sheet and the steps, and between two steps, in mm. */
const GAP = 9
/** A sheet seen from its foot, in mm. */
const PAPER_LINE = 0.6
/** How far a panel is on its way where its step is drawn. */
const ON_ITS_WAY = 0.72
/** Leaves that lie on each other are drawn that much farther apart than they are. */
const APART = 40
/** A panel that lies flat is never higher than that, in mm. */
const LYING = 1

/** The sheet flat, its inside up, then from its foot, as it is folded step by step. */
export function layFoldDrawing(
  setText: SetText,
  format: Format,
): (firstBaseline: number) => LaidPart {
  return (firstBaseline) => {
    const top = firstBaseline - 1.5
    const height = format.openSize.height * SCALE
    const flat = layFlat(setText, format, { x: MAIN.x, y: top })
    const left = MAIN.x + format.openSize.width * SCALE + GAP
    const steps = laySteps(setText, format, {
      x: left,
      y: top,
      width: MAIN.x + MAIN.width - left,
      height,
    })
    return { items: [...flat, ...steps], end: top + height + LEADING * 3.2 }
  }
}

const FLAT = 'À plat, intérieur dessus'

interface Corner {
  readonly x: number
  readonly y: number
}

/** The inside, with the panels' widths and the order of the folds. */
function layFlat(setText: SetText, format: Format, { x, y }: Corner): Item[] {
  const { width, height } = format.openSize
  const [w, h] = [width * SCALE, height * SCALE]
  // Told from left to right, as one reads them.
  const folds = foldingAt(format, 0)
    .folds.map(({ insideX, order }) => ({ at: insideX * SCALE, order }))
    .toSorted((one, other) => one.at - other.at)
  const paths = [
    ...outline({ x: 0, y: 0, width: w, height: h }, PAPER_COLOURS.rule, LINE.strong),
    ...folds.flatMap(({ at }) => dashed([at, 0], [at, h], PAPER_COLOURS.measure)),
  ]
  const words = panelFrames(format, 'inside').flatMap((panel, i, all) => {
    const middle = x + (panel.x + panel.width / 2) * SCALE
    // The back of the last panel on the inside is the flap.
    const isFlap = format.fold === 'roll' && i === all.length - 1
    return [
      centred(setText, `fold.width.${i}`, `${frenchNumber(panel.width)}\u00a0mm`, [
        middle,
        y + h / 2,
      ]),
      ...(isFlap
        ? [centred(setText, 'fold.flap', PANEL_NAMES.flap, [middle, y + h / 2 + LEADING])]
        : []),
    ]
  })
  return [
    drawn('fold flat', FLAT, paths, { x, y, width: w, height: h }),
    ...words,
    ...folds.map(({ at, order }) =>
      centred(setText, `fold.order.${order}`, `pli\u00a0${order}`, [x + at, y + h + LEADING]),
    ),
    centred(setText, 'fold.flat', FLAT, [x + w / 2, y + h + LEADING * 2.2]),
  ]
}

/** Each movement, one under the other, seen from the foot of the sheet. */
function laySteps(
  setText: SetText,
  format: Format,
  { x, y, width, height }: Corner & { readonly width: number; readonly height: number },
): Item[] {
  const told = stepTexts(format)
  const pitch = height / told.length
  return told.flatMap(({ progress, text }, i) => {
    const top = y + i * pitch
    const frame = { x, y: top, width: format.openSize.width * STEP_SCALE, height: pitch }
    const foot = pitch - PAPER_LINE
    const edges = edgesOf(format, progress).map(({ x: at, z }) => [
      at * STEP_SCALE,
      foot - z * STEP_SCALE,
    ])
    const paths = edges.slice(1).map(([toX = 0, toY = 0], n) => {
      const [fromX = 0, fromY = 0] = edges[n] ?? []
      return line([fromX, fromY], [toX, toY], PAPER_COLOURS.title, PAPER_LINE)
    })
    const at = x + frame.width + 4
    const words = setText({
      field: `fold.step.${i}`,
      text: `${i + 1}. ${text}`,
      style: PAPER_STYLES.paperText,
      x: at,
      firstBaseline: top + pitch - LEADING,
      measure: x + width - at,
      maxLines: 3,
    })
    return [drawn(`fold step ${i}`, text, paths, frame), paragraph(words, PAPER_COLOURS.text)]
  })
}

/** The paper from edge to edge, as it is seen from its foot, in mm. */
function edgesOf(format: Format, progress: number): PanelPose['start'][] {
  return foldingAt(format, progress).panels.flatMap(({ start, end }) => {
    const isLying = Math.max(Math.abs(start.z), Math.abs(end.z)) < LYING
    return isLying ? [start, end].map(({ x, z }) => ({ x, z: z * APART })) : [start, end]
  })
}

/** What is done at each movement, and how far the sheet is folded then. */
function stepTexts(format: Format): { readonly progress: number; readonly text: string }[] {
  const shut = { progress: 1, text: `Plié\u00a0: ${closedSizeText(format)}` }
  if (format.fold !== 'roll') return [{ progress: ON_ITS_WAY, text: foldOrderText(format) }, shut]
  const movements = format.outside.length - 1
  const words = Array.from({ length: movements }, (_, i) => {
    if (i === 0) return 'Le rabat rentre d’abord'
    return i === movements - 1 ? 'La couverture se ferme par-dessus' : 'Le volet suivant rentre'
  })
  return [...words.map((text, i) => ({ progress: (i + ON_ITS_WAY) / movements, text })), shut]
}

const drawn = (name: string, label: string, paths: readonly InkedPath[], frame: Rectangle): Item =>
  figure(name, { frame, paths: mergeByInk(paths) }, label)

function centred(
  setText: SetText,
  field: string,
  text: string,
  [x, firstBaseline]: readonly [number, number],
): Item {
  const placed = setText({
    field,
    text,
    style: PAPER_STYLES.paperSmall,
    x,
    firstBaseline,
    measure: 60,
    maxLines: 1,
  })
  return paragraph(shifted(placed, 0.5), PAPER_COLOURS.text)
}
