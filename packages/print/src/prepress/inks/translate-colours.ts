import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import { numbersOf, type Operation, readOperations } from '../../content-stream/operations.ts'
import { PressError } from '../press-error.ts'
import { chooseInk, hexOf, inkOfCmyk, inkOfRgb, type PaintKind } from './ink-operators.ts'
import { pictureFault } from './picture-fault.ts'

/** The colour spaces that a page may come with; every other one is refused. */
export type KnownSpace = 'DeviceRGB' | 'DeviceGray' | 'DeviceCMYK' | 'Pattern' | 'All'

/** What the translation must know of the resources of the stream. */
export interface ColourResources {
  /** Where the stream is, such as « page 2 » or « page 1, form X1 ». */
  readonly place: string
  /** The colour space behind a name used by cs or CS; undefined for one that is not allowed. */
  readonly spaceOf: (name: string) => KnownSpace | undefined
}

interface Paint {
  readonly space: KnownSpace
  /** Whether a colour was chosen since the space was: its initial colour is no token. */
  readonly isChosen: boolean
}
type State = Readonly<Record<PaintKind, Paint>>

const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"'])
const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])
const COLOURS: ReadonlyMap<string, { kind: PaintKind; space?: KnownSpace }> = new Map([
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

/** How many numbers a colour of a space has. */
const COMPONENTS: Readonly<Record<Exclude<KnownSpace, 'Pattern'>, number>> = {
  DeviceRGB: 3,
  DeviceGray: 1,
  DeviceCMYK: 4,
  All: 1,
}

/**
 * Translates every colour of a content stream back to its ink recipe. Only colour operators change:
 * all other bytes, strings and inline data included, stay as they are.
 *
 * @throws PressError for a colour that is no token's, a colour space that is not allowed, a picture
 */
export function translateColours(bytes: Uint8Array, resources: ColourResources): Uint8Array {
  const initial: Paint = { space: 'DeviceGray', isChosen: true }
  let state: State = { fill: initial, stroke: initial }
  const stack: State[] = []
  const edits: Edit[] = []
  for (const operation of readOperations(bytes)) {
    const { operator, start, end } = operation
    if (operator === 'q') stack.push(state)
    else if (operator === 'Q') state = stack.pop() ?? state
    else if (operator === 'cs' || operator === 'CS') {
      const kind: PaintKind = operator === 'cs' ? 'fill' : 'stroke'
      const space = spaceChosen(operation, resources)
      state = { ...state, [kind]: { space, isChosen: space === 'Pattern' } }
      // The ink operators choose their space themselves; named spaces leave the resources.
      edits.push({ start, end, text: space === 'Pattern' ? `/Pattern ${operator}` : '' })
    } else if (operator === 'BI') {
      throw pictureFault(placeOf(operation, resources))
    } else {
      const colour = COLOURS.get(operator)
      if (!colour) {
        assertChosen(state, operation, resources)
        continue
      }
      const { kind, space = state[kind].space } = colour
      const text = inkText(operation, kind, space, resources)
      if (text !== undefined) edits.push({ start, end, text })
      state = { ...state, [kind]: { space, isChosen: true } }
    }
  }
  return applyEdits(bytes, edits)
}

/** Where an operation stands, for a person who looks for it. */
function placeOf({ operator, start }: Operation, { place }: ColourResources): string {
  return `${place}, operator ${operator} at byte ${start}`
}

function spaceChosen(operation: Operation, resources: ColourResources): KnownSpace {
  const { operands } = operation
  const [operand] = operands
  const name = operand?.kind === 'name' ? operand.text.slice(1) : ''
  const space = operands.length === 1 ? resources.spaceOf(name) : undefined
  if (space) return space
  throw new PressError(
    `The colour space ${name || '(none)'} is not allowed`,
    placeOf(operation, resources),
    'Draw with the inks of the token table only.',
  )
}

/** What replaces a colour operator; undefined to leave it (a pattern). */
function inkText(
  operation: Operation,
  kind: PaintKind,
  space: KnownSpace,
  resources: ColourResources,
): string | undefined {
  if (space === 'Pattern') return undefined
  const numbers = numbersOf(operation)
  const [first = Number.NaN] = numbers
  if (numbers.length !== COMPONENTS[space] || numbers.length !== operation.operands.length) {
    throw new PressError(
      `A colour of ${space} cannot be read: ${operation.operands.map(({ text }) => text).join(' ')}`,
      placeOf(operation, resources),
      'Build the file again; if the fault stays, report it.',
    )
  }
  const ink =
    space === 'DeviceCMYK'
      ? inkOfCmyk(numbers)
      : space === 'All'
        ? first === 1 && 'registration'
        : inkOfRgb(space === 'DeviceGray' ? [first, first, first] : numbers)
  if (ink) return chooseInk(ink, kind)
  const value = (space === 'DeviceRGB' && hexOf(numbers)) || `${space} ${numbers.join(' ')}`
  throw new PressError(
    `The colour ${value} is the screen colour of no ink`,
    placeOf(operation, resources),
    'Use an ink of packages/ui/src/tokens/inks.ts, or add its recipe there and run `npm run tokens`.',
  )
}

const PAINTERS: readonly [PaintKind, ReadonlySet<string>][] = [
  ['fill', FILLS],
  ['stroke', STROKES],
]

function assertChosen(state: State, operation: Operation, resources: ColourResources): void {
  for (const [kind, operators] of PAINTERS) {
    if (state[kind].isChosen || !operators.has(operation.operator)) continue
    throw new PressError(
      `Something is painted in the initial colour of ${state[kind].space}, which is no ink`,
      placeOf(operation, resources),
      'Choose an ink before painting.',
    )
  }
}
