import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { COLOURS } from '../../tokens/colours.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** The wordmark, placed. */
export interface WordmarkLayout {
  readonly mark: Artwork
  readonly name: PlacedText
}

/** Side of the mark and the gap to the name, in mm: judged by eye. */
const MARK_MM = 6.6
const MARK_GAP_MM = 2.4
/** How far the mark hangs below the baseline, in mm: its middle is that of the name's capitals. */
const MARK_BELOW_MM = 1.1

/**
 * Places the typographic wordmark: an open mark and the name. It stands in for a logo, and imitates none.
 * @param box left edge, baseline and width, in mm
 */
export function layoutWordmark(
  setText: SetText,
  name: string,
  box: { x: number; baseline: number; width: number },
): WordmarkLayout {
  const x = box.x + MARK_MM + MARK_GAP_MM
  return {
    mark: {
      frame: {
        x: box.x,
        y: box.baseline - MARK_MM + MARK_BELOW_MM,
        width: MARK_MM,
        height: MARK_MM,
      },
      paths: mergeByInk(
        openingMark([MARK_MM / 2, MARK_MM / 2], MARK_MM, 1, {
          body: COLOURS.markOpen,
          point: COLOURS.markOpening,
        }),
      ),
    },
    name: setText({
      field: 'owner.name',
      text: name,
      role: 'name',
      style: 'wordmark',
      x,
      firstBaseline: box.baseline,
      measure: box.x + box.width - x,
      maxLines: 1,
    }),
  }
}
