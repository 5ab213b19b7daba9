import { type Item, PAPER_COLOURS, PAPER_STYLES, typesetterOf } from '@flyer-open-data/ui'
import { quantityText, standingPoints } from '../../job-facts/job-words.ts'
import { warningsOf } from '../../sheet/slug-text.ts'
import { subjectText } from '../french-facts.ts'
import type { PaperSource } from '../paper-source.ts'
import { layBanner } from '../proof/lay-banner.ts'
import { openingMarks } from '../proof/lay-head.ts'
import { type LaidPart, layBlanks, layPart, layRows } from '../proof/lay-part.ts'
import { layPoints } from '../proof/lay-points.ts'
import { FOOT_LINE, type ProofPage, WHOLE } from '../proof/proof-page.ts'
import { NOTE, type SetText, TextColumn } from '../proof/text-column.ts'
import { fileRows, orderRows, productRows, SLIP_BLANKS } from './slip-rows.ts'

/** What it is. */
export const SLIP_TITLE = 'Bon de commande technique'

/** First baseline, and from the last line of the head to the first rule, in mm. */
const TITLE_LINE = 21
const TO_PARTS = 3
/** Room for the three marks beside the title, in mm. */
const MARKS_WIDTH = 40
/** Large type begins at its ink, small type with its own empty space before it, in mm. */
const TITLE_INSET = 0.3

/** How the parts end above the last line of the page, in mm. */
const ABOVE_FOOT = 6

/** What it asks of whoever takes the order. */
const FOOT_NOTE =
  'À joindre au fichier à imprimer. En cas de doute, joignez le contact ci-dessus avant d’imprimer.'

/**
 * Lays out the order slip: one page that says all a printer needs to know.
 * @throws ContentError with the field that has no room
 */
export function layOrderSlip(source: PaperSource): ProofPage {
  const within = { panel: 'bon-de-commande' }
  const setText = typesetterOf(source.fonts, within, FOOT_LINE)
  const setPart = typesetterOf(source.fonts, within, FOOT_LINE - ABOVE_FOOT)
  const head = layHead(source, setText)
  let y = head.end
  const parts: Item[] = []
  const part = (field: string, title: string, content: (firstBaseline: number) => LaidPart) => {
    const laid = layPart(setPart, { field, title, y }, content)
    parts.push(...laid.items)
    y = laid.end
  }
  part('order', 'La commande', layRows(setPart, 'order', orderRows(source)))
  part('product', 'Le produit', layRows(setPart, 'product', productRows(source)))
  part('file', 'Le fichier', layRows(setPart, 'file', fileRows(source)))
  const points = standingPoints(source.job)
  part('points', 'Les réserves', layPoints(setPart, points))
  part('blanks', 'À compléter', layBlanks(setPart, 'blanks', SLIP_BLANKS))
  return {
    name: 'order-slip',
    blocks: [
      { kind: 'items', name: 'head', items: head.items },
      { kind: 'items', name: 'parts', items: parts },
      {
        kind: 'items',
        name: 'foot',
        items: new TextColumn(setText, WHOLE, FOOT_LINE).add('foot', FOOT_NOTE, NOTE).items,
      },
    ],
  }
}

function layHead({ job }: PaperSource, setText: SetText): LaidPart {
  const banner = layBanner(setText, 1, warningsOf(job))
  const titleLine = TITLE_LINE + banner.height
  const measure = { x: WHOLE.x, width: WHOLE.width - MARKS_WIDTH }
  const title = new TextColumn(setText, { ...measure, x: WHOLE.x + TITLE_INSET }, titleLine).add(
    'title',
    SLIP_TITLE,
    { style: PAPER_STYLES.paperTitle, ink: PAPER_COLOURS.title, level: 1 },
  )
  const column = new TextColumn(setText, measure, title.next - 2)
    .add('subject', job.edition.title, {
      style: PAPER_STYLES.paperSubject,
      ink: PAPER_COLOURS.title,
    })
    .skip(-1)
    .add('run', `${subjectText(job)}. Quantité\u00a0: ${quantityText(job.run.quantity)}.`)
  return {
    items: [...banner.items, openingMarks(titleLine - 4.5, 9), ...title.items, ...column.items],
    end: column.next + TO_PARTS,
  }
}
