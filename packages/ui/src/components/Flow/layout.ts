import { FLOW_ARROW, toMillimetres } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, list, paragraph } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** The steps of a flow, the field that they come from, and where they stand. */
export interface FlowProps {
  readonly steps: readonly string[]
  readonly field: string
  readonly column: Column
}

/** Room for the words under the last mark, in mm: « réutilisées » takes 21. */
const LAST_MM = 21.5
/** Between the words of two steps, in mm: less and they read as one line. */
const WORDS_GAP_MM = 2
/** Steps of the grid from the foot of a mark to the words under it: judged by eye. */
const WORDS_STEPS = 1.25
/** The ink of the arrow, per em: its width, and the middle of its height. It is set by its ink. */
const ARROW = { width: 0.617, middle: 0.2645 }

/**
 * Places the flow: a chain of marks, each more open than the last, with their words under them. What
 * joins two marks is an arrow, a character between the words of the two steps, so that the sentence can
 * be read and extracted whole. The first baseline is that of the words.
 */
export function layoutFlow(
  { setText, ground }: Setting,
  { steps, field, column }: FlowProps,
): Part {
  const { x, width, firstBaseline } = column
  const { mark } = SPACE
  const pitch = (width - LAST_MM) / (steps.length - 1)
  const top = firstBaseline - WORDS_STEPS * BASELINE_MM - mark
  const em = toMillimetres(TEXT_STYLES.arrow.size)
  /** Where the arrow from step `i` begins, in mm from the column's left edge: midway between marks. */
  const arrowAt = (i: number) => i * pitch + mark + (pitch - mark - ARROW.width * em) / 2
  const marks = steps.flatMap((_, i) =>
    openingMark([i * pitch + mark / 2, mark / 2], mark, i / (steps.length - 1), {
      body: ground.mark,
      point: ground.mark,
    }),
  )
  const chain = { x, y: top, width: (steps.length - 1) * pitch + mark, height: mark }
  const entries = steps.map((step, i) => {
    const isLast = i === steps.length - 1
    const text = setText({
      field: `${field}.${i}`,
      text: step,
      style: TEXT_STYLES.step,
      x: x + i * pitch,
      firstBaseline,
      measure: isLast ? LAST_MM : pitch - WORDS_GAP_MM,
      maxLines: 3,
    })
    if (isLast) return [paragraph(text, ground.title)]
    const arrow = setText({
      field: `${field}.${i}.arrow`,
      text: FLOW_ARROW,
      style: TEXT_STYLES.arrow,
      x: x + arrowAt(i),
      firstBaseline: top + mark / 2 + ARROW.middle * em,
      measure: em,
      maxLines: 1,
    })
    return [paragraph(text, ground.title), paragraph(arrow, ground.title)]
  })
  const drawing = { frame: chain, paths: mergeByInk(marks) }
  return { items: [decoration('flow', drawing), list(entries, 'ordered-list')] }
}
