import type { ActionColumn } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** A phase and its actions, placed. */
export interface PhaseLayout {
  readonly mark: Artwork
  readonly title: PlacedText
  readonly actions: readonly PlacedText[]
  /** Steps of the baseline grid from the title to the last action. */
  readonly steps: number
}

/**
 * Places a phase: a mark that is closed, opening or open, the phase's name, its actions.
 *
 * @param openness of the mark, 0 to 1
 * @param box left edge, first baseline and width, in mm
 */
export function layoutPhase(
  setText: SetText,
  phase: ActionColumn,
  field: string,
  openness: number,
  box: { x: number; firstBaseline: number; width: number },
): PhaseLayout {
  const x = box.x + SPACE.mark + SPACE.markGap
  const measure = box.x + box.width - x
  const { markClosed, markOpening, markOpen, markPoint } = COLOURS
  // Three phases are 0, 0.5 and 1 open: the limits lie between them, judged by eye.
  const body = openness < 0.18 ? markClosed : openness < 0.75 ? markOpening : markOpen
  const title = setText({
    field: `${field}.title`,
    text: phase.title,
    style: 'phase',
    x,
    firstBaseline: box.firstBaseline,
    measure,
    maxLines: 1,
  })
  const actions: PlacedText[] = []
  for (const [i, action] of phase.actions.entries()) {
    actions.push(
      setText({
        field: `${field}.actions.${i}`,
        text: action,
        style: 'lead',
        x,
        firstBaseline: box.firstBaseline + (i + 1) * BASELINE_MM,
        measure,
        maxLines: 1,
      }),
    )
  }
  return {
    mark: {
      frame: {
        x: box.x,
        // The mark's top stands about level with the capitals of the phase's name: judged by eye.
        y: box.firstBaseline - 0.72 * BASELINE_MM,
        width: SPACE.mark,
        height: SPACE.mark,
      },
      paths: mergeByInk(
        openingMark([SPACE.mark / 2, SPACE.mark / 2], SPACE.mark, openness, {
          body,
          point: markPoint,
        }),
      ),
    },
    title,
    actions,
    steps: phase.actions.length,
  }
}
