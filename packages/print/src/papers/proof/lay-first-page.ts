import { frenchNumber, SIDES } from '@flyer-open-data/flyer'
import { type Item, PAPER_COLOURS } from '@flyer-open-data/ui'
import { foldDirectionText, panelWidthsText, turningText } from '../../job-facts/fold-words.ts'
import { capitalised, closedSizeText, sizeText } from '../../job-facts/job-words.ts'
import { type MakingFacts, makingFacts } from '../making-facts.ts'
import type { PaperSource } from '../paper-source.ts'
import { layFoot, layHead } from './lay-head.ts'
import { laySide, UNDER_SIDE } from './lay-side.ts'
import { FOOT_LINE, MAIN, NOTES, type ProofBlock } from './proof-page.ts'
import { SIDE_NAMES } from './proof-words.ts'
import { dashed, LINE, line, ruled } from './ruled-lines.ts'
import { LEADING, NOTE, PART_HEADING, type SetText, TextColumn } from './text-column.ts'

/** Room at the left of a side for the number of its height, in mm. */
const HEIGHT_NUMBER = 12
/** Between two notes, besides their leading, in mm: some take several lines. */
const BETWEEN_NOTES = 0.7
/** Between the two sides, in mm. */
const BETWEEN_SIDES = 9

/** The two sides of the sheet, as large as the page allows, with what they measure. */
export function layFirstPage(source: PaperSource, setText: SetText): ProofBlock[] {
  const { layout, job } = source
  const { width, height } = layout.format.openSize
  const making = makingFacts(source)
  const bleed = making.bleedMm
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
    const says = isFirst ? firstNotes(source, scale) : [`Au verso, ${turningText(layout.format)}`]
    for (const [k, text] of says.entries())
      notes.skip(BETWEEN_NOTES).add(`${side}.notes.${k}`, text, NOTE)
    const legend = isFirst ? layLegend(setText, notes.next + 3, making) : []
    return [
      { kind: 'items', name: `${side} notes`, items: [...notes.items, ...legend] },
      ...laySide({ layout, side, bleed, rendered: job.run.bleed, scale, x, y, setText }),
    ]
  })
  return [
    { kind: 'items', name: 'head', items: head.items },
    ...sides,
    { kind: 'items', name: 'first foot', items: layFoot(setText, 1) },
  ]
}

/** What is said beside the first side, and holds for both. */
function firstNotes(source: PaperSource, scale: number): string[] {
  const { job, condition } = source
  const { isInInks, paper } = makingFacts(source)
  return [
    `Réduit à ${frenchNumber(scale * 100, 0)}\u00a0%`,
    `Ouvert ${sizeText(job.format.openSize)}`,
    `Plié ${closedSizeText(job.format)}`,
    `Volets\u00a0: ${panelWidthsText(job.format)}`,
    foldDirectionText(job.format),
    isInInks ? capitalised(condition.paper) : paper,
  ]
}

/** Which line means what. */
function layLegend(
  setText: SetText,
  firstBaseline: number,
  { bleedMm: bleed, edge }: MakingFacts,
): Item[] {
  const from = NOTES.x
  const to = from + 6
  const hasBleed = bleed > 0
  const texts = [edge, 'Pli', ...(hasBleed ? [`Fonds perdus ${bleed}\u00a0mm`] : [])]
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
      ...(hasBleed ? [line([from, past], [to, past], PAPER_COLOURS.rule, LINE.thin)] : []),
    ]),
    ...words,
  ]
}
