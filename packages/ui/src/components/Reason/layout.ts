import type { Reason } from '@flyer-open-data/flyer'
import { reasonIcon } from '../../artwork/reason-icons.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, paragraph } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** A reason, the field that its text comes from, and where it stands. */
export interface ReasonProps {
  readonly reason: Reason
  readonly field: string
  readonly column: Column
  /** Lines that the text may take. */
  readonly maxLines: number
}

/** From the icon to the text beside it, in mm: judged by eye. */
const GAP_MM = 6

/** Places a reason: icon to the left, its text beside it. */
export function layoutReason(
  { setText, ground }: Setting,
  { reason, field, column, maxLines }: ReasonProps,
): Part {
  const { x, firstBaseline, width } = column
  const textX = x + SPACE.icon + GAP_MM
  const icon = {
    frame: {
      x,
      // The icon's top stands level with the capitals of the first line.
      y: firstBaseline - 0.56 * BASELINE_MM,
      width: SPACE.icon,
      height: SPACE.icon,
    },
    paths: reasonIcon(reason.theme, SPACE.icon, ground),
  }
  const text = setText({
    field,
    text: reason.text,
    style: TEXT_STYLES.reason,
    x: textX,
    firstBaseline,
    measure: x + width - textX,
    maxLines,
  })
  return { items: [decoration('icon', icon), paragraph(text, ground.body)] }
}
