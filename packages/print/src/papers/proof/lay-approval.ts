import { type Item, PAPER_COLOURS, PAPER_STYLES } from '@flyer-open-data/ui'
import { PROOF_MARGIN, PROOF_PAGE, WHOLE } from './proof-page.ts'
import { LINE, line, outline, ruled } from './ruled-lines.ts'
import { LABEL, type SetText, TextColumn } from './text-column.ts'

/** Where the boxes end, in mm from the top of the page: under them there is one line of text. */
const FOOT = PROOF_PAGE.height - PROOF_MARGIN - 5
/** Least and most height of the boxes, in mm: what is above decides. */
const LEAST_HEIGHT = 46
const MOST_HEIGHT = 62
const GAP = 4
const PADDING = 4.5
/** Side of the square that is ticked, in mm. */
const TICK = 4.2

/** What stands above the boxes ends here at the lowest, in mm. */
export const LOWEST_ABOVE_APPROVAL = FOOT - LEAST_HEIGHT - 3

/** Lines, in mm from the top of a box. */
const AT = { title: 7.8, says: 13.6, firstLine: 19.6, names: 28.5, signature: 35 } as const
/** Between two lines to write on, and from the last one to the names, in mm. */
const STEP = 6.5
const UNDER_LINES = 5.5

const BOXES = [
  {
    field: 'approved',
    title: 'Bon à tirer',
    says: 'J’ai relu les textes et les images. Imprimer le fichier désigné ci-dessus, tel qu’il est.',
    hasLines: false,
  },
  {
    field: 'corrected',
    title: 'Bon à tirer après corrections',
    says: 'Imprimer une fois faites les corrections que voici\u00a0:',
    hasLines: true,
  },
] as const

/**
 * The two boxes that somebody signs: as it is, or once corrections are made.
 * @param above where what stands above them ends, in mm
 */
export function layApproval(setText: SetText, above: number): Item[] {
  const width = (WHOLE.width - GAP * (BOXES.length - 1)) / BOXES.length
  const top = Math.max(FOOT - MOST_HEIGHT, Math.min(above + 6, FOOT - LEAST_HEIGHT))
  const extra = FOOT - top - LEAST_HEIGHT
  return BOXES.flatMap((box, i) => {
    const x = PROOF_MARGIN + i * (width + GAP)
    const [left, right] = [x + PADDING, x + width - PADDING]
    const dateX = left + (right - left) * 0.6
    const [names, signature] = [top + AT.names + extra / 2, top + AT.signature + extra / 2]
    const put = (name: string, text: string, at: number, y: number, how = LABEL) =>
      new TextColumn(setText, { x: at, width: right - at }, y).add(
        `approval.${box.field}.${name}`,
        text,
        how,
      ).items
    const rule = (from: number, to: number, y: number) =>
      line([from, y], [to, y], PAPER_COLOURS.rule, LINE.thin)
    const room = names - UNDER_LINES - top - AT.firstLine
    const lines = box.hasLines ? Math.floor(room / STEP) + 1 : 0
    return [
      ruled(`${box.field} box`, [
        ...outline({ x, y: top, width, height: FOOT - top }, PAPER_COLOURS.title, LINE.strong),
        ...outline(
          { x: left, y: top + 4.2, width: TICK, height: TICK },
          PAPER_COLOURS.title,
          LINE.strong,
        ),
        ...Array.from({ length: lines }, (_, k) =>
          rule(left, right, top + AT.firstLine + k * STEP),
        ),
        rule(left + 9, dateX - 3, names + 0.8),
        rule(dateX + 9, right, names + 0.8),
      ]),
      ...put('title', box.title, left + TICK + 2.5, top + AT.title, {
        style: PAPER_STYLES.paperHeading,
        ink: PAPER_COLOURS.title,
        level: 2,
      }),
      ...put('says', box.says, left, top + AT.says, { maxLines: 2 }),
      ...put('name', 'Nom', left, names),
      ...put('date', 'Date', dateX, names),
      ...put('signature', 'Signature', left, signature),
    ]
  })
}
