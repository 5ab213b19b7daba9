import { FLOW_ARROW } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { bar, type Point } from '../../artwork/paths.ts'
import type { InkedPath } from '../../surface/surface.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** The flow of steps, placed. */
export interface FlowLayout {
  readonly drawing: Artwork
  readonly steps: readonly {
    /** The arrow that leads to the step; the first has none. */
    readonly arrow: PlacedText | undefined
    readonly text: PlacedText
  }[]
}

const MARK_MM = 13
/** Steps of the baseline grid from one step of the flow to the next. */
const PITCH_STEPS = 4

/**
 * Places the flow: one mark under the other, each more open than the last, joined by a stem; the
 * arrows are characters, so the sentence can be read and extracted whole.
 *
 * @param box left edge, first baseline and width, in mm
 */
export function layoutFlow(
  setText: SetText,
  steps: readonly string[],
  field: string,
  box: { x: number; firstBaseline: number; width: number },
): FlowLayout {
  const pitch = PITCH_STEPS * BASELINE_MM
  const x = box.x + MARK_MM + 4
  const arrowMm = 8.5
  const centre = (i: number): Point => [MARK_MM / 2, MARK_MM / 2 + i * pitch]
  const stems: InkedPath[] = steps.slice(1).map((_, i) => ({
    d: bar(
      [MARK_MM / 2, centre(i)[1] + MARK_MM / 2],
      [MARK_MM / 2, centre(i + 1)[1] - MARK_MM / 2],
      1.2,
    ),
    fill: COLOURS.mark,
  }))
  const marks = steps.flatMap((_, i) =>
    openingMark(centre(i), MARK_MM, i / (steps.length - 1), {
      body: COLOURS.mark,
      point: COLOURS.markOpening,
    }),
  )
  return {
    drawing: {
      frame: {
        x: box.x,
        // Half the mark above the middle of the capitals of its line.
        y: box.firstBaseline - 1.6 - MARK_MM / 2,
        width: MARK_MM,
        height: MARK_MM + (steps.length - 1) * pitch,
      },
      paths: mergeByInk([...stems, ...marks]),
    },
    steps: steps.map((step, i) => {
      const firstBaseline = box.firstBaseline + i * pitch
      const textX = i === 0 ? x : x + arrowMm
      return {
        arrow:
          i === 0
            ? undefined
            : setText({
                field: `${field}.${i}.arrow`,
                text: FLOW_ARROW,
                style: 'arrow',
                x,
                firstBaseline,
                measure: arrowMm,
                maxLines: 1,
              }),
        text: setText({
          field: `${field}.${i}`,
          text: step,
          style: 'step',
          x: textX,
          firstBaseline,
          measure: box.x + box.width - textX,
          maxLines: 1,
        }),
      }
    }),
  }
}
