import type { Reason } from '@flyer-open-data/flyer'
import { reasonIcon } from '../../artwork/reason-icons.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, paragraph } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** A reason, the field that its text comes from, and where it stands. */
export interface ReasonProps {
  readonly reason: Reason
  readonly field: string
  readonly column: Column
  /** Lines that the text may take. */
  readonly maxLines: number
}

/** A reason, placed. */
export interface ReasonLayout extends Part {
  /** How low its icon and its last line stand, in mm. */
  readonly lowest: number
}

/** Places a reason: icon to the left, its middle that of the first two lines beside it. */
export function layoutReason(
  { setText, ground }: Setting,
  { reason, field, column, maxLines }: ReasonProps,
): ReasonLayout {
  const { x, firstBaseline, width } = column
  const textX = x + SPACE.mark + SPACE.markGap
  const icon = {
    frame: {
      x,
      y: firstBaseline - SPACE.markRise,
      width: SPACE.mark,
      height: SPACE.mark,
    },
    paths: reasonIcon(reason.theme, SPACE.mark, ground),
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
  return {
    items: [decoration('icon', icon), paragraph(text, ground.body)],
    lowest: Math.max(icon.frame.y + icon.frame.height, lastBaseline(text)),
  }
}
