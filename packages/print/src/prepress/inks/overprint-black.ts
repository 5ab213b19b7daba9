import type { Edit } from '../../content-stream/edit.ts'
import type { Colour } from '../../content-stream/graphics-state.ts'
import { scaleOf } from '../../content-stream/matrix.ts'
import type { Step } from '../../content-stream/walk-content.ts'

/** Names of the graphics states that switch overprint on and off, in every page and form. */
export const OVERPRINT_ON = 'OverprintOn'
export const OVERPRINT_OFF = 'OverprintOff'

/** Black text under 12 pt and black lines under 2 pt overprint (GWG R0009, R0010). */
const TEXT_LIMIT_PT = 12
const LINE_LIMIT_PT = 2

const TEXT_SHOWS = new Set(['Tj', 'TJ', "'", '"'])

/**
 * Lets small black text and thin black lines overprint what lies under them, so that plates that
 * shift leave no white seam. Everything else knocks out, white above all (GWG R0007, R0008).
 *
 * @param isBlack whether a colour is the black ink alone
 * @returns what to do at each step of a stream: the edits that it makes known there
 */
export function blackOverprint(isBlack: (colour: Colour) => boolean): (step: Step) => Edit[] {
  /** What is shown in the text object: `size` in pt of the largest text in it. */
  let text = { size: 0, isBlack: true }
  return ({ operation: { operator, end }, state, textMatrix, pathStart, textStart }) => {
    let from: number | undefined
    if (operator === 'BT') text = { size: 0, isBlack: true }
    else if (TEXT_SHOWS.has(operator)) {
      const size = Math.abs(state.fontSize) * scaleOf(textMatrix) * scaleOf(state.matrix)
      text.size = Math.max(text.size, size)
      text.isBlack &&= isBlack(state.fill)
    } else if (operator === 'ET') {
      if (text.isBlack && text.size > 0 && text.size < TEXT_LIMIT_PT) from = textStart
    } else if (operator === 'S' || operator === 's') {
      const isThin = state.lineWidth * scaleOf(state.matrix) < LINE_LIMIT_PT
      if (isThin && isBlack(state.stroke)) from = pathStart
    }
    return from === undefined
      ? []
      : [
          { start: from, end: from, text: `/${OVERPRINT_ON} gs\n` },
          { start: end, end, text: `\n/${OVERPRINT_OFF} gs` },
        ]
  }
}
