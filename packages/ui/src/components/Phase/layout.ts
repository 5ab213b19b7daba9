import type { ActionColumn } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, heading, list, paragraph } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** A phase, the field that it comes from, and where it stands. */
export interface PhaseProps {
  readonly phase: ActionColumn
  readonly field: string
  /** Of its mark, 0 closed to 1 open. */
  readonly openness: number
  readonly column: Column
}

/** A phase and its actions, placed. */
export interface PhaseLayout extends Part {
  /** Steps of the baseline grid from the title to the last action. */
  readonly steps: number
}

/** Steps of the grid from a name to its first action: their leading and half a line. */
const ACTIONS_STEP = 1.75
/** Steps from an action to the next: the leading of their style. */
const ACTION_STEPS = 1.25

/** Places a phase: a mark that is closed, opening or open, the phase's name, its actions. */
export function layoutPhase(
  { setText, ground }: Setting,
  { phase, field, openness, column }: PhaseProps,
): PhaseLayout {
  const { firstBaseline } = column
  const x = column.x + SPACE.mark + SPACE.markGap
  const measure = column.x + column.width - x
  const { closed, opening, open, point } = ground
  // Three phases are 0, 0.5 and 1 open: the limits lie between them, judged by eye.
  const body = openness < 0.18 ? closed : openness < 0.75 ? opening : open
  const title = setText({
    field: `${field}.title`,
    text: phase.title,
    style: TEXT_STYLES.phase,
    x,
    firstBaseline,
    measure,
    maxLines: 1,
  })
  const actions = phase.actions.map((action, i) =>
    setText({
      field: `${field}.actions.${i}`,
      text: action,
      style: TEXT_STYLES.action,
      x,
      firstBaseline: firstBaseline + (ACTIONS_STEP + i * ACTION_STEPS) * BASELINE_MM,
      measure,
      maxLines: 1,
    }),
  )
  const centre = SPACE.mark / 2
  const mark = {
    frame: {
      x: column.x,
      y: firstBaseline - SPACE.markRise,
      width: SPACE.mark,
      height: SPACE.mark,
    },
    paths: mergeByInk(openingMark([centre, centre], SPACE.mark, openness, { body, point })),
  }
  return {
    items: [
      decoration('mark', mark),
      heading(title, ground.label, 3),
      list(actions.map((action) => [paragraph(action, ground.body)])),
    ],
    steps: ACTIONS_STEP + (phase.actions.length - 1) * ACTION_STEPS,
  }
}
