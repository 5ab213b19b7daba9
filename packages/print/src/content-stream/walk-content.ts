import { numbersOf, type Operation, readOperations } from './operations.ts'

/** Fill or stroke: PDF has an operator of each kind for either. */
export type PaintKind = 'fill' | 'stroke'

/** A colour in force; each choice makes an object of its own. */
export interface Colour {
  /** The name of its space, a device's or one of the resources; undefined when cs names none. */
  readonly space: string | undefined
  /** Whether the space alone was chosen: the colour is the one that it begins with. */
  readonly isInitial: boolean
}

/** Six numbers of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The graphics state: what q saves and Q brings back. */
export interface GraphicsState extends Readonly<Record<PaintKind, Colour>> {
  /** From user space to that in which the stream begins. */
  readonly matrix: Matrix
  /** In units of user space. */
  readonly lineWidth: number
  /** In units of text space. */
  readonly fontSize: number
}

/** An operation of a content stream, and what is in force once it is done. */
export interface Step {
  readonly operation: Operation
  readonly state: GraphicsState
  /** From text space to user space, where a line of text begins by BT and Tm. */
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

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** A page begins in black, a form in the colour of where it is drawn. */
const BEGINNING: Colour = { space: 'DeviceGray', isInitial: false }

/** Walks a content stream with the graphics state; it takes any bytes, and a Q too many changes nothing. */
export function* walkContent(bytes: Uint8Array): Generator<Step> {
  let state: GraphicsState = {
    fill: BEGINNING,
    stroke: BEGINNING,
    matrix: IDENTITY,
    lineWidth: 1,
    fontSize: 0,
  }
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
      case 'cm':
        state = { ...state, matrix: product(matrixOf(operation), state.matrix) }
        break
      case 'w':
        state = { ...state, lineWidth: numbersOf(operation)[0] ?? 1 }
        break
      case 'Tf':
        state = { ...state, fontSize: numbersOf(operation).at(-1) ?? 0 }
        break
      case 'BT':
        textMatrix = IDENTITY
        break
      case 'Tm':
        textMatrix = matrixOf(operation)
        break
      case 'cs':
      case 'CS':
        chooses = operator === 'cs' ? 'fill' : 'stroke'
        state = { ...state, [chooses]: { space: nameIn(operation), isInitial: true } }
        break
      default: {
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

/** How much a matrix enlarges lengths: the root of its determinant. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

function matrixOf(operation: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operation)
  return [a, b, c, d, e, f]
}

/** The matrix that does what the first does, then the second. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ]
}

/** The name that is an operation's only operand. */
function nameIn({ operands }: Operation): string | undefined {
  const [operand] = operands
  return operands.length === 1 && operand?.kind === 'name' ? operand.text.slice(1) : undefined
}
