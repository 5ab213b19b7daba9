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
    /** The arrow to the next step; the last has none. */
    readonly arrow: PlacedText | undefined
    readonly text: PlacedText
  }[]
}

/**
 * Side of a mark and the gap to the text beside it, in mm: together as wide as `SPACE.mark` and
 * `SPACE.markGap`, so that steps stand in the column of phases and testimonials.
 */
const MARK_MM = 13
const MARK_GAP_MM = 4
/** Room for an arrow after a step, and the gap before it, in mm: the arrow itself takes 4.1. */
const ARROW_MM = 7
const ARROW_GAP_MM = 1.6
/** Steps of the baseline grid from one step of the flow to the next: judged by eye. */
const PITCH_STEPS = 4
/** Width of the stem between two marks, in mm: judged by eye. */
const STEM_MM = 1.2
/** From a baseline up to the middle of the capitals of `step`, in mm: half their height, and a little. */
const MIDDLE_OF_CAPITALS_MM = 1.6

/**
 * Places the flow: one mark under the other, each more open than the last, joined by a stem; the
 * arrows are characters at the ends of their lines, so the sentence can be read and extracted whole.
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
  const x = box.x + MARK_MM + MARK_GAP_MM
  const centre = (i: number): Point => [MARK_MM / 2, MARK_MM / 2 + i * pitch]
  const stems: InkedPath[] = steps.slice(1).map((_, i) => ({
    d: bar(
      [MARK_MM / 2, centre(i)[1] + MARK_MM / 2],
      [MARK_MM / 2, centre(i + 1)[1] - MARK_MM / 2],
      STEM_MM,
    ),
    fill: COLOURS.mark,
  }))
  const marks = steps.flatMap((_, i) =>
    openingMark(centre(i), MARK_MM, i / (steps.length - 1), {
      body: COLOURS.mark,
      point: COLOURS.mark,
    }),
  )
  return {
    drawing: {
      frame: {
        x: box.x,
        y: box.firstBaseline - MIDDLE_OF_CAPITALS_MM - MARK_MM / 2,
        width: MARK_MM,
        height: MARK_MM + (steps.length - 1) * pitch,
      },
      paths: mergeByInk([...stems, ...marks]),
    },
    steps: steps.map((step, i) => {
      const firstBaseline = box.firstBaseline + i * pitch
      const text = setText({
        field: `${field}.${i}`,
        text: step,
        style: 'step',
        x,
        firstBaseline,
        measure: box.x + box.width - x - (i < steps.length - 1 ? ARROW_MM : 0),
        maxLines: 1,
      })
      const [line] = text.lines
      const arrow =
        i < steps.length - 1 && line
          ? setText({
              field: `${field}.${i}.arrow`,
              text: FLOW_ARROW,
              style: 'arrow',
              x: x + line.width + ARROW_GAP_MM,
              firstBaseline,
              measure: ARROW_MM - ARROW_GAP_MM,
              maxLines: 1,
            })
          : undefined
      return { text, arrow }
    }),
  }
}
