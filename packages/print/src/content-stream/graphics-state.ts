import { IDENTITY, type Matrix, product } from './matrix.ts'
import { numbersOf, type Operation } from './operations.ts'

/** Fill or stroke: PDF has an operator of each kind for either. */
export type PaintKind = 'fill' | 'stroke'

/** A colour in force; each choice makes an object of its own. */
export interface Colour {
  /** The name of its space, a device's or one of the resources; undefined when cs names none. */
  readonly space: string | undefined
  /** Whether the space alone was chosen: the colour is the one that it begins with. */
  readonly isInitial: boolean
}

/** The graphics state: what q saves and Q brings back. */
export interface GraphicsState extends Readonly<Record<PaintKind, Colour>> {
  /** From user space to that in which the stream begins. */
  readonly matrix: Matrix
  /** In units of user space. */
  readonly lineWidth: number
  /** Name that the resources have for it; empty before one is chosen. */
  readonly font: string
  /** In units of text space. */
  readonly fontSize: number
  /** After each letter, and besides after each space, in units of text space. */
  readonly letterSpacing: number
  readonly wordSpacing: number
  /** How wide letters are set: 1 as they are drawn. */
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  /** ISO 32000-1, 9.3.6: 0 fills, 3 leaves letters unseen, 4 and more clip. */
  readonly textMode: number
}

const BLACK: Colour = { space: 'DeviceGray', isInitial: false }

/** What is in force where a page begins. */
export const PAGE_STATE: GraphicsState = {
  fill: BLACK,
  stroke: BLACK,
  matrix: IDENTITY,
  lineWidth: 1,
  font: '',
  fontSize: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  textMode: 0,
}

/** What an operator makes of the graphics state. */
type Change = (operation: Operation, state: GraphicsState) => Partial<GraphicsState>

/** The operators that change the graphics state, colours and q and Q apart (ISO 32000-1, 8.4.4 and 9.3). */
export const STATE_CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['cm', (operation, { matrix }) => ({ matrix: product(matrixOf(operation), matrix) })],
  ['w', (operation) => setTo('lineWidth', numbersOf(operation)[0])],
  ['Tf', chosenFont],
  ['Tc', (operation) => setTo('letterSpacing', numbersOf(operation)[0])],
  ['Tw', (operation) => setTo('wordSpacing', numbersOf(operation)[0])],
  ['Tz', (operation) => setTo('stretch', (numbersOf(operation)[0] ?? 100) / 100)],
  ['TL', (operation) => setTo('leading', numbersOf(operation)[0])],
  ['Ts', (operation) => setTo('rise', numbersOf(operation)[0])],
  ['Tr', (operation) => setTo('textMode', numbersOf(operation)[0])],
  ['TD', (operation) => setTo('leading', -(numbersOf(operation)[1] ?? 0))],
  [
    '"',
    (operation) => ({
      ...setTo('wordSpacing', numbersOf(operation)[0]),
      ...setTo('letterSpacing', numbersOf(operation)[1]),
    }),
  ],
])

/** Where an operator begins a line of text, from text space to user space. */
type LineStart = (operation: Operation, line: Matrix, state: GraphicsState) => Matrix

const nextLine: LineStart = (_, line, { leading }) => product([1, 0, 0, 1, 0, -leading], line)

function movedLine(operation: Operation, line: Matrix): Matrix {
  const [x = 0, y = 0] = numbersOf(operation)
  return product([1, 0, 0, 1, x, y], line)
}

/** The operators that begin a line of text (ISO 32000-1, 9.4). */
export const LINE_STARTS: ReadonlyMap<string, LineStart> = new Map<string, LineStart>([
  ['BT', () => IDENTITY],
  ['Tm', matrixOf],
  ['Td', movedLine],
  ['TD', movedLine],
  ['T*', nextLine],
  ["'", nextLine],
  ['"', nextLine],
])

/** A number that is missing changes nothing. */
function setTo(name: keyof GraphicsState, number: number | undefined): Partial<GraphicsState> {
  return number === undefined ? {} : { [name]: number }
}

function chosenFont(operation: Operation): Partial<GraphicsState> {
  const [font] = operation.operands
  return {
    font: font?.kind === 'name' ? font.text.slice(1) : '',
    fontSize: numbersOf(operation).at(-1) ?? 0,
  }
}

function matrixOf(operation: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operation)
  return [a, b, c, d, e, f]
}
