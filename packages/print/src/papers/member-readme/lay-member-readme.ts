import { type Item, PAPER_COLOURS, PAPER_STYLES, typesetterOf } from '@flyer-open-data/ui'
import { quantityText, standingPoints } from '../../job-facts/job-words.ts'
import { warningsOf } from '../../sheet/slug-text.ts'
import { eventText, runText } from '../french-facts.ts'
import type { PaperSource } from '../paper-source.ts'
import { layBanner } from '../proof/lay-banner.ts'
import { openingMarks } from '../proof/lay-head.ts'
import type { LaidPart } from '../proof/lay-part.ts'
import { FOOT_LINE, type ProofPage, WHOLE } from '../proof/proof-page.ts'
import { line, ruled } from '../proof/ruled-lines.ts'
import { NOTE, PART_HEADING, type SetText, shifted, TextColumn } from '../proof/text-column.ts'
import { audienceParts } from './lay-audiences.ts'
import { referenceParts } from './lay-reference.ts'
import { LEAD } from './readme-styles.ts'

/** What it is. */
export const README_TITLE = 'Lisez-moi'

/** First baseline of each page, and from the last line of the head to what is under it, in mm. */
const TITLE_LINE = 21
const LATER_TITLE_LINE = 17
const TO_PARTS = 3.5
/** Room for the three marks beside the title, in mm. */
const MARKS_WIDTH = 40
/** Large type begins at its ink, small type with its own empty space before it, in mm. */
const TITLE_INSET = 0.3
/** A part ends at the latest there, in mm. */
const LOWEST = FOOT_LINE - 6
/** The sign before what stands in the way, in mm. */
const SIGN = 1.5

/**
 * Lays out what is read first: whoever prints, each with their file, then what is asked of them all.
 * A part that has no room any more goes to the next page.
 * @throws ContentError with the field that has no room
 */
export function layMemberReadme(source: PaperSource): readonly ProofPage[] {
  const setText = typesetterOf(source.fonts, { panel: 'LISEZMOI' }, FOOT_LINE)
  // Where a part ends is seen once it is laid: it may have to begin on another page.
  const setPart = typesetterOf(source.fonts, { panel: 'LISEZMOI' })
  const audiences = audienceParts(source, setPart)
  const reference = referenceParts(source, setPart)
  const pages: Item[][] = []
  let y = Number.POSITIVE_INFINITY
  const turn = (head: LaidPart) => {
    pages.push([...head.items])
    y = head.end
  }
  turn(layHead(source, setText))
  for (const lay of [...audiences, ...reference]) {
    // The first page is for whoever prints: what is asked of them all begins another.
    const isNext = lay === reference[0] && pages.length === 1 && audiences.length > 1
    let laid = lay(y)
    if (isNext || laid.end > LOWEST) {
      turn(layLaterHead(source, setText, pages.length + 1))
      laid = lay(y)
    }
    pages.at(-1)?.push(...laid.items)
    y = laid.end
  }
  return pages.map((items, i) => ({
    name: `page ${i + 1}`,
    blocks: [
      { kind: 'items', name: `page ${i + 1}`, items },
      { kind: 'items', name: `foot ${i + 1}`, items: layFoot(setText, i + 1, pages.length) },
    ],
  }))
}

function layHead({ job }: PaperSource, setText: SetText): LaidPart {
  const banner = layBanner(setText, 1, warningsOf(job))
  const titleLine = TITLE_LINE + banner.height
  const measure = { x: WHOLE.x, width: WHOLE.width - MARKS_WIDTH }
  const title = new TextColumn(setText, { ...measure, x: WHOLE.x + TITLE_INSET }, titleLine).add(
    'title',
    README_TITLE,
    { style: PAPER_STYLES.paperTitle, ink: PAPER_COLOURS.title, level: 1 },
  )
  const column = new TextColumn(setText, measure, title.next - 2)
    .add('subject', job.edition.title, {
      style: PAPER_STYLES.paperSubject,
      ink: PAPER_COLOURS.title,
    })
    .skip(-1)
    .add('run', `${eventText(job)}. Quantité\u00a0: ${quantityText(job.run.quantity)}.`)
    .skip(2.4)
    .add('lead', 'Qui imprime\u202f? Prenez la rubrique qui vous concerne.', LEAD)
  const warning = layWarning(standingPoints(job).length, setText, column.next)
  return {
    items: [
      ...banner.items,
      openingMarks(titleLine - 4.5, 9),
      ...title.items,
      ...column.items,
      ...warning.items,
    ],
    end: warning.end,
  }
}

/** What stands in the way of printing, if anything does. */
function layWarning(open: number, setText: SetText, firstBaseline: number): LaidPart {
  if (open === 0) return { items: [], end: firstBaseline - 1 }
  const points = open < 2 ? 'une réserve est à lever' : `${open}\u00a0réserves sont à lever`
  const y = firstBaseline - 1
  const sign = line([WHOLE.x, y], [WHOLE.x + SIGN, y], PAPER_COLOURS.warning, SIGN)
  const at = { ...WHOLE, x: WHOLE.x + SIGN + 1.9 }
  const told = new TextColumn(setText, at, firstBaseline).add(
    'open',
    `À ne pas imprimer encore\u00a0: ${points} (voir «\u00a0Les réserves\u00a0»), puis de nouveaux fichiers remplaceront ceux-ci`,
    { style: PAPER_STYLES.paperLabel },
  )
  return { items: [ruled('open', [sign]), ...told.items], end: firstBaseline + TO_PARTS }
}

function layLaterHead({ job }: PaperSource, setText: SetText, page: number): LaidPart {
  const banner = layBanner(setText, page, warningsOf(job))
  const titleLine = LATER_TITLE_LINE + banner.height
  const title = new TextColumn(setText, WHOLE, titleLine).add(
    `again.${page}`,
    `${README_TITLE}, ${runText(job)}`,
    PART_HEADING,
  )
  return {
    items: [...banner.items, openingMarks(titleLine - 1.3, 4), ...title.items],
    end: titleLine + TO_PARTS,
  }
}

function layFoot(setText: SetText, page: number, pages: number): LaidPart['items'] {
  const number = new TextColumn(setText, { x: WHOLE.x + WHOLE.width, width: 24 }, FOOT_LINE)
  number.add(`number.${page}`, `Page ${page} sur ${pages}`, { ...NOTE, maxLines: 1 })
  return number.items.map((item) =>
    item.kind === 'text' ? { ...item, text: shifted(item.text, 1) } : item,
  )
}
