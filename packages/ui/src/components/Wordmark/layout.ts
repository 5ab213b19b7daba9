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

const MARK_MM = 6.6

/**
 * Places the typographic wordmark: an open mark and the name. It stands in for a logo, and imitates none.
 * @param box left edge, baseline and width, in mm
 */
export function layoutWordmark(
  setText: SetText,
  name: string,
  box: { x: number; baseline: number; width: number },
): WordmarkLayout {
  const x = box.x + MARK_MM + 2.4
  return {
    mark: {
      frame: { x: box.x, y: box.baseline - MARK_MM + 1.1, width: MARK_MM, height: MARK_MM },
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
