import { type Item, PAPER_COLOURS } from '@flyer-open-data/ui'
import { PROOF_MARGIN, PROOF_PAGE, WHOLE } from './proof-page.ts'
import { LINE, line, outline, ruled } from './ruled-lines.ts'
import { LABEL, type SetText, TextColumn } from './text-column.ts'

/** Where the boxes end, in mm from the top of the page: under them there is one line of text. */
const FOOT = PROOF_PAGE.height - PROOF_MARGIN - 5
/** Least and most height of the box, in mm: what is above decides. */
const LEAST_HEIGHT = 54
const MOST_HEIGHT = 64
const PADDING = 4.5
/** Side of the square that is ticked, in mm, and from its left to the words beside it. */
const TICK = 4.2
const TICK_TO_TEXT = TICK + 2.3

/** What stands above the box ends here at the lowest, in mm. */
export const LOWEST_ABOVE_APPROVAL = FOOT - LEAST_HEIGHT - 3

/** Baselines, in mm from the top of the box. */
const AT = { firstChoice: 8.2, name: 9, date: 16, signature: 23 } as const
/** From one choice to the next, and from where another would stand to the first line to write on, in mm. */
const CHOICE_STEP = 6.4
const TO_LINES = 1
/** From one line to the next, and under the last, in mm. */
const STEP = 7
const UNDER_LINES = 4.5
/** How much of the width choices and corrections take; who signs stands beside them. */
const CHOICES_SHARE = 0.6
/** From the left of a line for a name or a date to where it is written, in mm. */
const NAME_LABEL = 24

/** What one of them ticks. */
const CHOICES = [
  {
    field: 'approved',
    says: 'Bon à tirer\u00a0: j’ai tout relu, à imprimer tel quel',
  },
  {
    field: 'corrected',
    says: 'Bon à tirer après ces corrections, sans nouvelle épreuve\u00a0:',
  },
  {
    field: 'again',
    says: 'Nouvelle épreuve demandée, après ces corrections\u00a0:',
  },
] as const

/**
 * What somebody ticks and signs: as it is, once corrections are made, or another proof, and lines for
 * the corrections under them; beside all that who signs, with a frame for the signature. An example is
 * struck out: nobody signs it.
 * @param above where what stands above ends, in mm
 */
export function layApproval(setText: SetText, above: number, isStruckOut: boolean): Item[] {
  const top = Math.max(FOOT - MOST_HEIGHT, Math.min(above + 6, FOOT - LEAST_HEIGHT))
  const box = { x: WHOLE.x, y: top, width: WHOLE.width, height: FOOT - top }
  const foot: Point = [box.x + box.width, FOOT]
  return [
    ruled('approval box', outline(box, PAPER_COLOURS.title, LINE.strong)),
    ruled('approval parts', [line([MIDDLE, top], [MIDDLE, FOOT], PAPER_COLOURS.rule, LINE.thin)]),
    ...layChoices(setText, top),
    ...laySigning(setText, top),
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

/** Where the choices end and who signs begins. */
const MIDDLE = LEFT + WIDTH * CHOICES_SHARE
const SIGNING = { x: MIDDLE + PADDING, right: LEFT + WIDTH } as const

/** The choices under each other, each with the square that is ticked, and lines for the corrections. */
function layChoices(setText: SetText, top: number): Item[] {
  let baseline = top + AT.firstChoice
  const choices = CHOICES.flatMap(({ field, says }) => {
    const square = { x: LEFT, y: baseline - TICK + 0.7, width: TICK, height: TICK }
    const at = { x: LEFT + TICK_TO_TEXT, width: MIDDLE - PADDING - LEFT - TICK_TO_TEXT }
    const words = new TextColumn(setText, at, baseline)
    words.add(`approval.${field}`, says, { ...LABEL, maxLines: 1 })
    baseline += CHOICE_STEP
    return [
      ruled(`${field} box`, outline(square, PAPER_COLOURS.title, LINE.strong)),
      ...words.items,
    ]
  })
  const first = baseline + TO_LINES
  const lines = Math.floor((FOOT - UNDER_LINES - first) / STEP) + 1
  return [
    ...choices,
    ruled(
      'approval lines',
      Array.from({ length: lines }, (_, k) => rule(LEFT, MIDDLE - PADDING, first + k * STEP)),
    ),
  ]
}

/** A line to write on. */
const rule = (from: number, to: number, y: number) =>
  line([from, y], [to, y], PAPER_COLOURS.rule, LINE.thin)

/** Who signs, when, and where. */
function laySigning(setText: SetText, top: number): Item[] {
  const put = (name: string, text: string, y: number) =>
    new TextColumn(setText, { x: SIGNING.x, width: SIGNING.right - SIGNING.x }, y).add(
      `approval.${name}`,
      text,
      LABEL,
    ).items
  const from = SIGNING.x + NAME_LABEL
  const frame = {
    x: SIGNING.x,
    y: top + AT.signature + 2,
    width: SIGNING.right - SIGNING.x,
    height: FOOT - PADDING - (top + AT.signature + 2),
  }
  return [
    ruled('signing lines', [
      rule(from, SIGNING.right, top + AT.name),
      rule(from, SIGNING.right, top + AT.date),
      ...outline(frame, PAPER_COLOURS.rule, LINE.thin),
    ]),
    ...put('name', 'Nom et qualité', top + AT.name - 0.8),
    ...put('date', 'Date', top + AT.date - 0.8),
    ...put('signature', 'Signature et cachet', top + AT.signature - 0.8),
  ]
}
