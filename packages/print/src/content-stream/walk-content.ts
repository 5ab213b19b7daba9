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
  /** Where the path begins that the operation builds, clips, paints or drops, in bytes. */
  readonly pathStart: number | undefined
  /** Where the text object begins that the operation stands in, BT and ET included, in bytes. */
  readonly textStart: number | undefined
}

/** What begins and ends a path or a text object (ISO 32000-1, 8.5 and 9.4.1); most operators do neither. */
const OBJECTS: ReadonlyMap<string, 'path' | 'path-end' | 'text' | 'text-end'> = new Map([
  ...['m', 're'].map((operator) => [operator, 'path'] as const),
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n'].map(
    (operator) => [operator, 'path-end'] as const,
  ),
  ['BT', 'text'] as const,
  ['ET', 'text-end'] as const,
])

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
  let pathStart: number | undefined
  let textStart: number | undefined
  for (const operation of readOperations(bytes)) {
    const { operator, start } = operation
    const object = OBJECTS.get(operator)
    if (object === 'path') pathStart ??= start
    else if (object === 'text') textStart = start
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
    yield { operation, state, textMatrix, chooses, pathStart, textStart }
    if (object === 'path-end') pathStart = undefined
    else if (object === 'text-end') textStart = undefined
  }
}

/** The name that is an operation's only operand. */
function nameIn({ operands }: Operation): string | undefined {
  const [operand] = operands
  return operands.length === 1 && operand?.kind === 'name' ? operand.text.slice(1) : undefined
}
