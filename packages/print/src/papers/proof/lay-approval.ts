import { type Item, PAPER_COLOURS } from '@flyer-open-data/ui'
import { PROOF_MARGIN, PROOF_PAGE, WHOLE } from './proof-page.ts'
import { LINE, line, outline, ruled } from './ruled-lines.ts'
import { LABEL, PART_HEADING, type SetText, TextColumn } from './text-column.ts'

/** Where the boxes end, in mm from the top of the page: under them there is one line of text. */
const FOOT = PROOF_PAGE.height - PROOF_MARGIN - 5
/** Least and most height of the box, in mm: what is above decides. */
const LEAST_HEIGHT = 50.5
const MOST_HEIGHT = 64
const PADDING = 4.5
/** Side of the square that is ticked, in mm, and from its left to the words beside it. */
const TICK = 4.2
const TICK_TO_TEXT = TICK + 2.3

/** What stands above the box ends here at the lowest, in mm. */
export const LOWEST_ABOVE_APPROVAL = FOOT - LEAST_HEIGHT - 3

/** Lines, in mm from the top of the box. */
const AT = { tick: 4.2, title: 7.6, says: 13, firstLine: 26 } as const
/** From one line to write on to the next, and from the last one to the foot of the box, in mm. */
const STEP = 7
const UNDER_LINES = 3.5
/** How much of the width corrections take; the name and the signature stand beside them. */
const CORRECTIONS = 0.6
/** From the left of a line for a name or a date to where it is written, in mm. */
const NAME_LABEL = 24

/** What one of them ticks, and how much of the width it takes. */
const CHOICES = [
  {
    field: 'approved',
    title: 'Bon à tirer',
    says: 'J’ai tout relu. Imprimer le fichier désigné ci-dessus, tel qu’il est.',
    share: 0.225,
  },
  {
    field: 'corrected',
    title: 'Bon à tirer après ces corrections, sans nouvelle épreuve\u00a0:',
    says: undefined,
    share: 0.4,
  },
  {
    field: 'again',
    title: 'Nouvelle épreuve demandée',
    says: 'Faire ces corrections, puis m’envoyer une nouvelle épreuve.',
    share: 0.375,
  },
] as const

/**
 * What somebody ticks and signs: as it is, once corrections are made, or another proof; under it lines
 * for the corrections, and beside them who signs. An example is struck out: nobody signs it.
 * @param above where what stands above ends, in mm
 */
export function layApproval(setText: SetText, above: number, isStruckOut: boolean): Item[] {
  const top = Math.max(FOOT - MOST_HEIGHT, Math.min(above + 6, FOOT - LEAST_HEIGHT))
  const box = { x: WHOLE.x, y: top, width: WHOLE.width, height: FOOT - top }
  const foot: Point = [box.x + box.width, FOOT]
  return [
    ruled('approval box', outline(box, PAPER_COLOURS.title, LINE.strong)),
    ...layChoices(setText, top),
    ...layWriting(setText, top),
    ...(isStruckOut
      ? [
          ruled('approval struck out', [
            line([box.x, top], foot, PAPER_COLOURS.warning, STROKE),
            line([box.x, FOOT], [foot[0], top], PAPER_COLOURS.warning, STROKE),
          ]),
        ]
      : []),
  ]
}

type Point = readonly [x: number, y: number]

/** Thickness of the strokes that strike it out, in mm. */
const STROKE = 1

const LEFT = WHOLE.x + PADDING
const WIDTH = WHOLE.width - 2 * PADDING

/** Between two choices, in mm. */
const CHOICE_GAP = 3

/** The choices side by side, each with the square that is ticked. */
function layChoices(setText: SetText, top: number): Item[] {
  let x = LEFT
  return CHOICES.flatMap(({ field, title, says, share }) => {
    const left = x
    const width = WIDTH * share - CHOICE_GAP
    x += WIDTH * share
    const square = { x: left, y: top + AT.tick, width: TICK, height: TICK }
    const at = { x: left + TICK_TO_TEXT, width: width - TICK_TO_TEXT }
    const words = new TextColumn(setText, at, top + AT.title)
    words.add(`approval.${field}.title`, title, { ...PART_HEADING, maxLines: 2 })
    const told = new TextColumn(setText, { x: left, width }, top + AT.says)
    if (says !== undefined) told.add(`approval.${field}.says`, says, { maxLines: 3 })
    return [
      ruled(`${field} box`, outline(square, PAPER_COLOURS.title, LINE.strong)),
      ...words.items,
      ...told.items,
    ]
  })
}

/** Lines for the corrections, and beside them who signs, when, and where. */
function layWriting(setText: SetText, top: number): Item[] {
  const first = top + AT.firstLine
  const lines = Math.floor((FOOT - UNDER_LINES - first) / STEP) + 1
  const [middle, right] = [LEFT + WIDTH * CORRECTIONS, LEFT + WIDTH]
  const rule = (from: number, to: number, y: number) =>
    line([from, y], [to, y], PAPER_COLOURS.rule, LINE.thin)
  const put = (name: string, text: string, y: number) =>
    new TextColumn(setText, { x: middle + PADDING, width: NAME_LABEL }, y).add(
      `approval.${name}`,
      text,
      LABEL,
    ).items
  return [
    ruled('approval lines', [
      ...Array.from({ length: lines }, (_, k) => rule(LEFT, middle - PADDING, first + k * STEP)),
      rule(middle + PADDING + NAME_LABEL, right, first),
      rule(middle + PADDING + NAME_LABEL, right, first + STEP),
    ]),
    ...put('name', 'Nom et qualité', first - 0.8),
    ...put('date', 'Date', first + STEP - 0.8),
    ...put('signature', 'Signature', first + 2 * STEP - 0.8),
  ]
}
