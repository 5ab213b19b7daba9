import type { Reason } from '@flyer-open-data/flyer'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { reasonIcon } from '../../artwork/reason-icons.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** A reason with its icon, placed. */
export interface ReasonLayout {
  readonly icon: Artwork
  readonly text: PlacedText
}

/** From the icon to the text beside it, in mm: judged by eye. */
const GAP_MM = 6

/**
 * Places a reason: icon to the left, its text beside it.
 * @param box left edge, first baseline and width in mm; lines the text may take
 */
export function layoutReason(
  setText: SetText,
  reason: Reason,
  field: string,
  box: { x: number; firstBaseline: number; width: number; maxLines: number },
): ReasonLayout {
  const textX = box.x + SPACE.icon + GAP_MM
  return {
    icon: {
      frame: {
        x: box.x,
        // The icon's top stands level with the capitals of the first line.
        y: box.firstBaseline - 0.56 * BASELINE_MM,
        width: SPACE.icon,
        height: SPACE.icon,
      },
      paths: reasonIcon(reason.theme, SPACE.icon),
    },
    text: setText({
      field,
      text: reason.text,
      style: 'reason',
      x: textX,
      firstBaseline: box.firstBaseline,
      measure: box.x + box.width - textX,
      maxLines: box.maxLines,
    }),
  }
}
