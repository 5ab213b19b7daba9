import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, paragraph } from '../../frame/items.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import type { Setting } from '../../typesetting/setting.ts'

/** Where a name or a logo stands: left edge, baseline of a name, and width, in mm. */
export interface NameSlot {
  readonly x: number
  readonly baseline: number
  readonly width: number
}

/** A name and where it stands. */
export interface WordmarkProps {
  readonly name: string
  readonly slot: NameSlot
}

/** Side of the mark and the gap to the name, in mm: judged by eye. */
const MARK_MM = 5.2
const MARK_GAP_MM = 1.9
/** How far the mark hangs below the baseline, in mm: its middle is that of the name's capitals. */
const MARK_BELOW_MM = 0.87

/** Places the typographic wordmark: an open mark and the name. It stands in for a logo, and imitates none. */
export function layoutWordmark({ setText, ground }: Setting, { name, slot }: WordmarkProps): Part {
  const x = slot.x + MARK_MM + MARK_GAP_MM
  const centre = MARK_MM / 2
  const inks = { body: ground.open, point: ground.opening }
  const mark = {
    frame: {
      x: slot.x,
      y: slot.baseline - MARK_MM + MARK_BELOW_MM,
      width: MARK_MM,
      height: MARK_MM,
    },
    paths: mergeByInk(openingMark([centre, centre], MARK_MM, 1, inks)),
  }
  const text = setText({
    field: 'owner.name',
    text: name,
    role: 'name',
    style: TEXT_STYLES.wordmark,
    x,
    firstBaseline: slot.baseline,
    measure: slot.x + slot.width - x,
    maxLines: 1,
  })
  return { items: [decoration('mark', mark), paragraph(text, ground.title)] }
}
