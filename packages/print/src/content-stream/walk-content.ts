import {
  type GraphicsState,
  LINE_STARTS,
  PAGE_STATE,
  type PaintKind,
  STATE_CHANGES,
} from './graphics-state.ts'
import { IDENTITY, type Matrix } from './matrix.ts'
import { type Operation, readOperations } from './operations.ts'

/** An operation of a content stream, and what is in force once it is done. */
export interface Step {
  readonly operation: Operation
  readonly state: GraphicsState
  /** From text space to user space, where the current line of text begins. */
  readonly textMatrix: Matrix
  /** What the operation chooses a colour, or a space alone, for. */
  readonly chooses: PaintKind | undefined
}

/** The operators that choose a colour; the space is the one in force when they bring none. */
const COLOURS = new Map<string, { kind: PaintKind; space?: string }>([
  ['sc', { kind: 'fill' }],
  ['scn', { kind: 'fill' }],
  ['SC', { kind: 'stroke' }],
  ['SCN', { kind: 'stroke' }],
  ['rg', { kind: 'fill', space: 'DeviceRGB' }],
  ['RG', { kind: 'stroke', space: 'DeviceRGB' }],
  ['g', { kind: 'fill', space: 'DeviceGray' }],
  ['G', { kind: 'stroke', space: 'DeviceGray' }],
  ['k', { kind: 'fill', space: 'DeviceCMYK' }],
  ['K', { kind: 'stroke', space: 'DeviceCMYK' }],
])

/**
 * Walks a content stream with the graphics state; it takes any bytes, and a Q too many changes nothing.
 *
 * @param begin what is in force where it begins: a form begins in that of where it is drawn
 */
export function* walkContent(
  bytes: Uint8Array,
  begin: GraphicsState = PAGE_STATE,
): Generator<Step> {
  let state = begin
  const saved: GraphicsState[] = []
  let textMatrix = IDENTITY
  for (const operation of readOperations(bytes)) {
    const { operator } = operation
    let chooses: PaintKind | undefined
    switch (operator) {
      case 'q':
        saved.push(state)
        break
      case 'Q':
        state = saved.pop() ?? state
        break
      case 'cs':
      case 'CS':
        chooses = operator === 'cs' ? 'fill' : 'stroke'
        state = { ...state, [chooses]: { space: nameIn(operation), isInitial: true } }
        break
      default: {
        const change = STATE_CHANGES.get(operator)
        if (change) state = { ...state, ...change(operation, state) }
        const lineStart = LINE_STARTS.get(operator)
        if (lineStart) textMatrix = lineStart(operation, textMatrix, state)
        const colour = COLOURS.get(operator)
        if (!colour) break
        chooses = colour.kind
        const { space = state[chooses].space } = colour
        state = { ...state, [chooses]: { space, isInitial: false } }
      }
    }
    yield { operation, state, textMatrix, chooses }
  }
}

/** The name that is an operation's only operand. */
function nameIn({ operands }: Operation): string | undefined {
  const [operand] = operands
  return operands.length === 1 && operand?.kind === 'name' ? operand.text.slice(1) : undefined
}
