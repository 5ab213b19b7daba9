import { isReprintRun } from '@flyer-open-data/flyer'
import type { Item } from '@flyer-open-data/ui'
import { standingPoints } from '../../job-facts/job-words.ts'
import { warningsOf } from '../../sheet/slug-text.ts'
import { runText, subjectText } from '../french-facts.ts'
import { fileToPrint, type PaperSource } from '../paper-source.ts'
import { checkTexts } from './check-words.ts'
import { blanksOf, fileRows, makingRows, runRows } from './fact-rows.ts'
import { layApproval } from './lay-approval.ts'
import { layBanner } from './lay-banner.ts'
import { layFoot, openingMarks } from './lay-head.ts'
import { type LaidPart, layBlanks, layPart, layRows, layTexts } from './lay-part.ts'
import { layPoints } from './lay-points.ts'
import { layStates, type StatesPlan } from './lay-states.ts'
import { MAIN, NOTES, type ProofBlock, WHOLE } from './proof-page.ts'
import { PROOF_TITLE } from './proof-words.ts'
import { PART_HEADING, type SetText, TextColumn } from './text-column.ts'

/** First baseline of the page, in mm, and from there to the pictures under it. */
const TITLE_LINE = 17
const TO_STATES = 4.5

/**
 * The folded leaflet, all that is agreed, and where it is signed.
 *
 * @param plan how the folded leaflet is shown
 * @param setAbove sets what stands above the boxes that are signed: it must end there
 */
export function laySecondPage(
  source: PaperSource,
  plan: StatesPlan,
  setText: SetText,
  setAbove: SetText,
): ProofBlock[] {
  const { job } = source
  const warnings = warningsOf(job)
  const banner = layBanner(setText, 2, warnings)
  const titleLine = TITLE_LINE + banner.height
  const head = new TextColumn(setText, WHOLE, titleLine).add(
    'again',
    isReprintRun(job.run)
      ? `${PROOF_TITLE}. ${subjectText(job)}`
      : `${PROOF_TITLE}, ${runText(job)}`,
    PART_HEADING,
  )
  const states =
    plan.highest > 0
      ? layFoldedLeaflet(source, plan, titleLine, setText)
      : { items: [], blocks: [], end: titleLine + TO_STATES }
  let y = states.end
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
  part('blanks', 'À compléter', layBlanks(setAbove, 'blanks', blanksOf(source)))
  part('file', 'Le fichier', layRows(setAbove, 'file', fileRows(source)))
  part('check', 'Le contrôle', layTexts(setAbove, 'check', checkTexts(report)))
  part('points', 'Les réserves', layPoints(setAbove, standingPoints(job)))
  return [
    {
      kind: 'items',
      name: 'again',
      items: [...banner.items, openingMarks(titleLine - 1.3, 4), ...head.items, ...states.items],
    },
    ...states.blocks,
    { kind: 'items', name: 'parts', items: parts },
    { kind: 'items', name: 'approval', items: layApproval(setText, y, warnings.length > 0) },
    { kind: 'items', name: 'second foot', items: layFoot(setText, 2) },
  ]
}

/** The folded leaflet with its heading, and where it ends, in mm. */
function layFoldedLeaflet(
  { layout, job }: PaperSource,
  plan: StatesPlan,
  titleLine: number,
  setText: SetText,
) {
  const states = layStates({
    format: layout.format,
    bleed: job.run.bleed,
    x: MAIN.x,
    y: titleLine + TO_STATES,
    width: MAIN.width,
    plan,
    setText,
  })
  const notes = new TextColumn(setText, NOTES, titleLine + 7.7).add(
    'states.title',
    'Plié, ouvert',
    PART_HEADING,
  )
  return {
    items: notes.items,
    blocks: states.blocks,
    end: titleLine + TO_STATES + states.height + 2.5,
  }
}
