import { type Item, openingMark, PAPER_COLOURS, PAPER_STYLES } from '@flyer-open-data/ui'
import { quantityText, standingPoints } from '../../job-facts/job-words.ts'
import { warningsOf } from '../../sheet/slug-text.ts'
import { subjectText } from '../french-facts.ts'
import { fileToPrint, type PaperSource } from '../paper-source.ts'
import { layBanner } from './lay-banner.ts'
import type { LaidPart } from './lay-part.ts'
import { FOOT_LINE, WHOLE } from './proof-page.ts'
import { NOT_A_COLOUR_PROOF, PROOF_TITLE } from './proof-words.ts'
import { line, ruled } from './ruled-lines.ts'
import { LEADING, NOTE, type SetText, shifted, TextColumn } from './text-column.ts'

/** First baseline of the first page, in mm. */
const TITLE_LINE = 21

/** Title, what it is a proof of, and what stands in the way of printing it. */
export function layHead(source: PaperSource, setText: SetText): LaidPart {
  const { job, files } = source
  const { run, edition } = job
  const points = standingPoints(job)
  const banner = layBanner(setText, 1, warningsOf(job))
  const titleLine = TITLE_LINE + banner.height
  const measure = { x: WHOLE.x, width: WHOLE.width - MARKS_WIDTH }
  const title = new TextColumn(setText, { ...measure, x: WHOLE.x + TITLE_INSET }, titleLine)
  title.add('title', PROOF_TITLE, {
    style: PAPER_STYLES.paperTitle,
    ink: PAPER_COLOURS.title,
    level: 1,
  })
  const column = new TextColumn(setText, measure, title.next - 2)
  column
    .add('subject', edition.title, { style: PAPER_STYLES.paperSubject, ink: PAPER_COLOURS.title })
    .skip(-1)
    .add('run', `${subjectText(job)}. Quantité\u00a0: ${quantityText(run.quantity)}.`)
  const readable = files.find(({ product }) => product === 'office-a4')
  if (readable && readable !== fileToPrint(files)) {
    column.add('reading', `Pour relire les textes, imprimez ${readable.path} à 100\u00a0%.`)
  }
  const warnings =
    points.length === 0
      ? []
      : [
          `${points.length}\u00a0${points.length < 2 ? 'réserve n’est pas levée' : 'réserves ne sont pas levées'}, page 2`,
        ]
  const told = new TextColumn(setText, { ...WHOLE, x: WHOLE.x + 3.4 }, column.next)
  const signs = warnings.map((text, i) => {
    const y = told.next - 1
    told.add(`warnings.${i}`, text, { style: PAPER_STYLES.paperLabel })
    return line([WHOLE.x, y], [WHOLE.x + 1.5, y], PAPER_COLOURS.warning, 1.5)
  })
  return {
    items: [
      ...banner.items,
      openingMarks(titleLine - 4.5, 9),
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
export function openingMarks(middle: number, side: number): Item {
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

/** Why the colours are not to be judged, and which page it is. */
export function layFoot(setText: SetText, page: number): Item[] {
  const note = new TextColumn(setText, { ...WHOLE, width: WHOLE.width - 24 }, FOOT_LINE)
  note.add(`foot.${page}`, NOT_A_COLOUR_PROOF, { ...NOTE, maxLines: 1 })
  const number = new TextColumn(setText, { x: WHOLE.x + WHOLE.width, width: 24 }, FOOT_LINE)
  number.add(`number.${page}`, `Page ${page} sur 2`, { ...NOTE, maxLines: 1 })
  const rightAligned = number.items.map((item) =>
    item.kind === 'text' ? { ...item, text: shifted(item.text, 1) } : item,
  )
  return [...note.items, ...rightAligned]
}
