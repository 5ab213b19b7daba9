import { FLOW_ARROW } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import { bar, type Point } from '../../artwork/paths.ts'
import type { Part } from '../../frame/frame.ts'
import type { InkedPath } from '../../frame/geometry.ts'
import { decoration, list, paragraph } from '../../frame/items.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** The steps of a flow, the field that they come from, and where they stand. */
export interface FlowProps {
  readonly steps: readonly string[]
  readonly field: string
  readonly column: Column
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
 */
export function layoutFlow(
  { setText, ground }: Setting,
  { steps, field, column }: FlowProps,
): Part {
  const pitch = PITCH_STEPS * BASELINE_MM
  const x = column.x + MARK_MM + MARK_GAP_MM
  const centre = (i: number): Point => [MARK_MM / 2, MARK_MM / 2 + i * pitch]
  const stems: InkedPath[] = steps.slice(1).map((_, i) => ({
    d: bar(
      [MARK_MM / 2, centre(i)[1] + MARK_MM / 2],
      [MARK_MM / 2, centre(i + 1)[1] - MARK_MM / 2],
      STEM_MM,
    ),
    fill: ground.mark,
  }))
  const marks = steps.flatMap((_, i) =>
    openingMark(centre(i), MARK_MM, i / (steps.length - 1), {
      body: ground.mark,
      point: ground.mark,
    }),
  )
  const drawing = {
    frame: {
      x: column.x,
      y: column.firstBaseline - MIDDLE_OF_CAPITALS_MM - MARK_MM / 2,
      width: MARK_MM,
      height: MARK_MM + (steps.length - 1) * pitch,
    },
    paths: mergeByInk([...stems, ...marks]),
  }
  const entries = steps.map((step, i) => {
    const isLast = i === steps.length - 1
    const firstBaseline = column.firstBaseline + i * pitch
    const text = setText({
      field: `${field}.${i}`,
      text: step,
      style: TEXT_STYLES.step,
      x,
      firstBaseline,
      measure: column.x + column.width - x - (isLast ? 0 : ARROW_MM),
      maxLines: 1,
    })
    const [line] = text.lines
    if (isLast || !line) return [paragraph(text, ground.title)]
    const arrow = setText({
      field: `${field}.${i}.arrow`,
      text: FLOW_ARROW,
      style: TEXT_STYLES.arrow,
      x: x + line.width + ARROW_GAP_MM,
      firstBaseline,
      measure: ARROW_MM - ARROW_GAP_MM,
      maxLines: 1,
    })
    return [paragraph(text, ground.title), paragraph(arrow, ground.title)]
  })
  return { items: [decoration('flow', drawing), list(entries, 'ordered-list')] }
}
