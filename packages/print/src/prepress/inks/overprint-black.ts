import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import { numbersOf, type Operation, readOperations } from '../../content-stream/operations.ts'

/** Names of the graphics states that switch overprint on and off, in every page and form. */
export const OVERPRINT_ON = 'OverprintOn'
export const OVERPRINT_OFF = 'OverprintOff'

/** Black text under 12 pt and black lines under 2 pt overprint (GWG R0009, R0010). */
const TEXT_LIMIT_PT = 12
const LINE_LIMIT_PT = 2

interface State {
  /** How many pt a unit of user space is. */
  readonly scale: number
  readonly lineWidth: number
  readonly fontSize: number
  readonly isFillBlack: boolean
  readonly isStrokeBlack: boolean
}

const TEXT_SHOWS = new Set(['Tj', 'TJ', "'", '"'])
const PATH_STARTS = new Set(['m', 're'])
const PATH_ENDS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])

const isBlack = (operation: Operation) => numbersOf(operation).join(' ') === '0 0 0 1'

/**
 * Lets small black text and thin black lines overprint what lies under them, so that plates that
 * shift leave no white seam. Everything else knocks out, white above all (GWG R0007, R0008).
 * It reads a stream whose colours are translated already.
 */
export function overprintBlack(bytes: Uint8Array): Uint8Array {
  let state: State = {
    scale: 1,
    lineWidth: 1,
    fontSize: 0,
    isFillBlack: false,
    isStrokeBlack: false,
  }
  const stack: State[] = []
  const edits: Edit[] = []
  let pathStart: number | undefined
  /** A text object: `size` in pt of the largest text shown in it. */
  let text: { start: number; scale: number; size: number; isBlack: boolean } | undefined
  const wrap = (start: number, end: number) => {
    edits.push({ start, end: start, text: `/${OVERPRINT_ON} gs\n` })
    edits.push({ start: end, end, text: `\n/${OVERPRINT_OFF} gs` })
  }
  for (const operation of readOperations(bytes)) {
    const { operator, start, end } = operation
    if (operator === 'q') stack.push(state)
    else if (operator === 'Q') state = stack.pop() ?? state
    else if (operator === 'cm') {
      state = { ...state, scale: state.scale * scaleOf(numbersOf(operation)) }
    } else if (operator === 'w') state = { ...state, lineWidth: numbersOf(operation)[0] ?? 1 }
    else if (operator === 'k') state = { ...state, isFillBlack: isBlack(operation) }
    else if (operator === 'K') state = { ...state, isStrokeBlack: isBlack(operation) }
    else if (operator === 'cs' || operator === 'scn') state = { ...state, isFillBlack: false }
    else if (operator === 'CS' || operator === 'SCN') state = { ...state, isStrokeBlack: false }
    else if (operator === 'BT') text = { start, scale: 1, size: 0, isBlack: true }
    else if (operator === 'Tf') state = { ...state, fontSize: numbersOf(operation).at(-1) ?? 0 }
    else if (operator === 'Tm' && text) text.scale = scaleOf(numbersOf(operation))
    else if (TEXT_SHOWS.has(operator) && text) {
      text.size = Math.max(text.size, Math.abs(state.fontSize) * text.scale * state.scale)
      text.isBlack &&= state.isFillBlack
    } else if (operator === 'ET' && text) {
      const isSmall = text.size > 0 && text.size < TEXT_LIMIT_PT
      if (isSmall && text.isBlack) wrap(text.start, end)
      text = undefined
    }
    if (PATH_STARTS.has(operator)) pathStart ??= start
    if (PATH_ENDS.has(operator)) {
      const isThin = state.lineWidth * state.scale < LINE_LIMIT_PT
      const isLine = operator === 'S' || operator === 's'
      if (isLine && isThin && state.isStrokeBlack && pathStart !== undefined) wrap(pathStart, end)
      pathStart = undefined
    }
  }
  return applyEdits(
    bytes,
    edits.toSorted((a, b) => a.start - b.start),
  )
}

/** How much a matrix enlarges lengths: the root of its determinant. */
function scaleOf([a = 1, b = 0, c = 0, d = 1]: readonly number[]): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}
