import { ContentError, frenchNumber, SIDES } from '@flyer-open-data/flyer'
import {
  type Item,
  openingMark,
  PAPER_COLOURS,
  PAPER_STYLES,
  typesetterOf,
} from '@flyer-open-data/ui'
import { warningsOf } from '../../sheet/slug-text.ts'
import {
  capitalised,
  closedSizeText,
  occasionText,
  quantityText,
  sizeText,
  standingPoints,
} from '../french-facts.ts'
import { fileToPrint, type PaperSource } from '../paper-source.ts'
import { checkTexts } from './check-words.ts'
import { LOWEST_ABOVE_APPROVAL, layApproval } from './lay-approval.ts'
import {
  fileRows,
  type LaidPart,
  layBlanks,
  layPart,
  layRows,
  makingRows,
  NOTE,
  runRows,
} from './lay-facts.ts'
import { layPoints } from './lay-points.ts'
import { laySide, UNDER_SIDE } from './lay-side.ts'
import { layStates } from './lay-states.ts'
import {
  MAIN,
  NOTES,
  PROOF_MARGIN,
  PROOF_PAGE,
  type ProofBlock,
  type ProofPage,
  WHOLE,
} from './proof-page.ts'
import { NOT_A_COLOUR_PROOF, SIDE_NAMES } from './proof-words.ts'
import { dashed, LINE, line, ruled } from './ruled-lines.ts'
import { LEADING, PART_HEADING, type SetText, shifted, TextColumn } from './text-column.ts'

const TITLE = 'Bon à tirer'
/** First baselines of the two pages, in mm. */
const TITLE_LINE = 21
const SECOND_TITLE_LINE = 17
/** Baseline of the last line of a page, in mm. */
const FOOT_LINE = PROOF_PAGE.height - PROOF_MARGIN + 1
/** Room at the left of a side for the number of its height, in mm. */
const HEIGHT_NUMBER = 12
/** Between the two sides, in mm. */
const BETWEEN_SIDES = 9

/**
 * Lays out the proof: the two sides on the first page, all that is agreed on the second.
 * @throws ContentError with the field that has no room
 */
export function layProof(source: PaperSource): readonly [ProofPage, ProofPage] {
  const within = { panel: 'bon-a-tirer' }
  const setText = (lowest: number) => typesetterOf(source.fonts, within, lowest)
  return [
    { name: 'sides', blocks: layFirstPage(source, setText(FOOT_LINE)) },
    {
      name: 'agreement',
      blocks: firstThatFits(STATE_HEIGHTS, (height) =>
        laySecondPage(source, height, setText(FOOT_LINE), setText(LOWEST_ABOVE_APPROVAL)),
      ),
    },
  ]
}

function layFirstPage(source: PaperSource, setText: SetText): ProofBlock[] {
  const { layout, job } = source
  const { width, height } = layout.format.openSize
  const { bleed } = job.run
  const head = layHead(source, setText)
  const top = head.end + 6
  const room = {
    width: MAIN.width - HEIGHT_NUMBER,
    height: FOOT_LINE - LEADING - 3 - top,
  }
  const scale = Math.min(
    room.width / (width + 2 * bleed),
    (room.height - SIDES.length * UNDER_SIDE - BETWEEN_SIDES) / SIDES.length / (height + 2 * bleed),
  )
  const step = (height + 2 * bleed) * scale + UNDER_SIDE + BETWEEN_SIDES
  const x = MAIN.x + HEIGHT_NUMBER
  const sides = SIDES.flatMap((side, i): ProofBlock[] => {
    const y = top + i * step
    const notes = new TextColumn(setText, NOTES, y + 3.2)
      .add(`${side}.title`, SIDE_NAMES[side], PART_HEADING)
      .skip(0.6)
      .add(`${side}.page`, `Page ${i + 1} du fichier`, NOTE)
    const isFirst = i === 0
    const says = isFirst ? firstNotes(source, scale) : ['Au verso, retourné sur le bord court']
    for (const [k, text] of says.entries()) notes.add(`${side}.notes.${k}`, text, NOTE)
    const legend = isFirst ? layLegend(setText, notes.next + 3, bleed) : []
    return [
      { kind: 'items', name: `${side} notes`, items: [...notes.items, ...legend] },
      ...laySide({ layout, side, bleed, scale, x, y, setText }),
    ]
  })
  return [
    { kind: 'items', name: 'head', items: head.items },
    ...sides,
    { kind: 'items', name: 'first foot', items: layFoot(setText, 1) },
  ]
}

/** What is said beside the first side, and holds for both. */
function firstNotes({ job, condition }: PaperSource, scale: number): string[] {
  return [
    `Réduit à ${frenchNumber(scale * 100, 0)}\u00a0%`,
    `Ouvert ${sizeText(job.format.openSize)}`,
    `Plié ${closedSizeText(job.format)}`,
    capitalised(condition.paper),
  ]
}

/** Title, what it is a proof of, and what stands in the way of printing it. */
function layHead(source: PaperSource, setText: SetText): LaidPart {
  const { job } = source
  const { run, edition } = job
  const points = standingPoints(job)
  const measure = { x: WHOLE.x, width: WHOLE.width - MARKS_WIDTH }
  const title = new TextColumn(setText, { ...measure, x: WHOLE.x + TITLE_INSET }, TITLE_LINE)
  title.add('title', TITLE, { style: PAPER_STYLES.paperTitle, ink: PAPER_COLOURS.title, level: 1 })
  const column = new TextColumn(setText, measure, title.next - 2)
  column
    .add('subject', edition.title, { style: PAPER_STYLES.paperSubject, ink: PAPER_COLOURS.title })
    .skip(-1)
    .add(
      'run',
      `${run.event}, ${occasionText(job)}. Quantité\u00a0: ${quantityText(run.quantity)}.`,
    )
  const warnings = [
    ...warningsOf(job),
    ...(points.length === 0
      ? []
      : [
          `${points.length}\u00a0${points.length < 2 ? 'réserve n’est pas levée' : 'réserves ne sont pas levées'}, page 2`,
        ]),
  ]
  const told = new TextColumn(setText, { ...WHOLE, x: WHOLE.x + 3.4 }, column.next)
  const signs = warnings.map((text, i) => {
    const y = told.next - 1
    told.add(`warnings.${i}`, text, { style: PAPER_STYLES.paperLabel })
    return line([WHOLE.x, y], [WHOLE.x + 1.5, y], PAPER_COLOURS.warning, 1.5)
  })
  return {
    items: [
      openingMarks(TITLE_LINE - 4.5, 9),
      ...title.items,
      ...column.items,
      ...(signs.length > 0 ? [ruled('warnings', signs)] : []),
      ...told.items,
    ],
    end: told.next - LEADING,
  }
}

/** Large type begins at its ink, small type with its own empty space before it, in mm. */
const TITLE_INSET = 0.3

/** Room for the three marks at the head of the first page, in mm. */
const MARKS_WIDTH = 40

/**
 * The sign of the leaflet, a closed cell that opens, at the right of a title.
 * @param middle in mm from the top of the page
 */
function openingMarks(middle: number, side: number): Item {
  const { closed, opening, open, point } = PAPER_COLOURS
  const states = [
    { openness: 1, body: open },
    { openness: 0.5, body: opening },
    { openness: 0, body: closed },
  ]
  const paths = states.flatMap(({ openness, body }, i) => {
    const x = WHOLE.x + WHOLE.width - side / 2 - i * side * 1.3
    return openingMark([x, middle], side, openness, { body, point })
  })
  return ruled('marks', paths)
}

/** Which line means what. */
function layLegend(setText: SetText, firstBaseline: number, bleed: number): Item[] {
  const from = NOTES.x
  const to = from + 6
  const texts = ['Coupe', 'Pli', `Fonds perdus ${bleed}\u00a0mm`]
  const at = texts.map((_, i) => firstBaseline + i * (LEADING + 0.6) - 1)
  const [cut = 0, fold = 0, past = 0] = at
  const words = texts.flatMap((text, i) => {
    const place = { x: to + 1.6, width: NOTES.width - 7.6 }
    return new TextColumn(setText, place, (at[i] ?? 0) + 1).add(`legend.${i}`, text, NOTE).items
  })
  return [
    ruled('legend', [
      line([from, cut], [to, cut], PAPER_COLOURS.measure),
      ...dashed([from, fold], [to, fold], PAPER_COLOURS.measure),
      line([from, past], [to, past], PAPER_COLOURS.rule, LINE.thin),
    ]),
    ...words,
  ]
}

/** How high the folded leaflet may be drawn, in mm: smaller where many open points need the room. */
const STATE_HEIGHTS = [50, 36, 25] as const

/**
 * What the first of some heights gives that leaves room for all.
 * @throws ContentError what the last one throws
 */
function firstThatFits<T>(heights: readonly number[], lay: (height: number) => T): T {
  const [height = 0, ...others] = heights
  try {
    return lay(height)
  } catch (error) {
    if (!(error instanceof ContentError) || others.length === 0) throw error
    return firstThatFits(others, lay)
  }
}

function laySecondPage(
  source: PaperSource,
  highest: number,
  setText: SetText,
  setAbove: SetText,
): ProofBlock[] {
  const { layout, job } = source
  const head = new TextColumn(setText, WHOLE, SECOND_TITLE_LINE).add(
    'again',
    `${TITLE}, tirage ${job.id}`,
    PART_HEADING,
  )
  const states = layStates({
    format: layout.format,
    bleed: job.run.bleed,
    x: MAIN.x,
    y: SECOND_TITLE_LINE + 4.5,
    width: MAIN.width,
    highest,
    setText,
  })
  const notes = new TextColumn(setText, NOTES, SECOND_TITLE_LINE + 7.7).add(
    'states.title',
    'Plié, ouvert',
    PART_HEADING,
  )
  let y = SECOND_TITLE_LINE + 4.5 + states.height + 2.5
  const parts: Item[] = []
  const part = (field: string, title: string, content: (firstBaseline: number) => LaidPart) => {
    const laid = layPart(setAbove, { field, title, y }, content)
    parts.push(...laid.items)
    y = laid.end
  }
  const printed = fileToPrint(source.files)
  const report = printed && source.reports.get(printed.product)
  part('run', 'Le tirage', layRows(setAbove, 'run', runRows(source)))
  part('making', 'La fabrication', layRows(setAbove, 'making', makingRows(source)))
  part('blanks', 'À compléter', layBlanks(setAbove, 'blanks', BLANKS))
  part('file', 'Le fichier', layRows(setAbove, 'file', fileRows(source)))
  part('check', 'Le contrôle', layTexts(setAbove, 'check', checkTexts(report, source.tell)))
  part('points', 'Les réserves', layPoints(setAbove, [...warningsOf(job), ...standingPoints(job)]))
  return [
    {
      kind: 'items',
      name: 'again',
      items: [openingMarks(SECOND_TITLE_LINE - 1.3, 4), ...head.items, ...notes.items],
    },
    ...states.blocks,
    { kind: 'items', name: 'parts', items: parts },
    { kind: 'items', name: 'approval', items: layApproval(setText, y) },
    { kind: 'items', name: 'second foot', items: layFoot(setText, 2) },
  ]
}

/** What only the printer can say. */
const BLANKS = [
  { field: 'printer', label: 'Imprimeur' },
  { field: 'weight', label: 'Grammage' },
  { field: 'quantity', label: 'Quantité' },
  { field: 'delivery', label: 'Livraison le' },
] as const

/** Texts under each other. */
function layTexts(
  setText: SetText,
  field: string,
  texts: readonly string[],
): (firstBaseline: number) => LaidPart {
  return (firstBaseline) => {
    const column = new TextColumn(setText, MAIN, firstBaseline)
    for (const [i, text] of texts.entries()) column.add(`${field}.${i}`, text)
    return { items: column.items, end: column.next }
  }
}

/** Why the colours are not to be judged, and which page it is. */
function layFoot(setText: SetText, page: number): Item[] {
  const note = new TextColumn(setText, { ...WHOLE, width: WHOLE.width - 24 }, FOOT_LINE)
  note.add(`foot.${page}`, NOT_A_COLOUR_PROOF, { ...NOTE, maxLines: 1 })
  const number = new TextColumn(setText, { x: WHOLE.x + WHOLE.width, width: 24 }, FOOT_LINE)
  number.add(`number.${page}`, `Page ${page} sur 2`, { ...NOTE, maxLines: 1 })
  const rightAligned = number.items.map((item) =>
    item.kind === 'text' ? { ...item, text: shifted(item.text, 1) } : item,
  )
  return [...note.items, ...rightAligned]
}
