import type { Finding, Place } from '@flyer-open-data/flyer'
import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import { numbersOf, type Operation, readOperations } from '../../content-stream/operations.ts'
import { atOperator } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import { chooseInk, hexOf, inkOfCmyk, inkOfRgb, type PaintKind } from './ink-operators.ts'
import { pictureFault } from './picture-fault.ts'

/** The colour spaces that a page may come with; every other one is refused. */
export type KnownSpace = 'DeviceRGB' | 'DeviceGray' | 'DeviceCMYK' | 'Pattern' | 'All'

/** What the translation must know of the resources of the stream. */
export interface ColourResources {
  /** Where the stream is: a page, or a form on it. */
  readonly place: Place
  /** The colour space behind a name used by cs or CS; undefined for one that is not allowed. */
  readonly spaceOf: (name: string) => KnownSpace | undefined
}

interface Paint {
  /** Undefined after a space that is not allowed: its colours say nothing. */
  readonly space: KnownSpace | undefined
  /** Whether a colour was chosen since the space was: its initial colour is no token. */
  readonly isChosen: boolean
}
type State = Readonly<Record<PaintKind, Paint>>

/** Takes what is wrong; the translation goes on, to find the rest. */
type Report = (finding: Finding) => void

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
 * @throws ContentError with each colour that is no token's, each colour space that is not allowed, a
 * picture: each at the first place in the stream where it stands
 */
export function translateColours(bytes: Uint8Array, resources: ColourResources): Uint8Array {
  const initial: Paint = { space: 'DeviceGray', isChosen: true }
  let state: State = { fill: initial, stroke: initial }
  const stack: State[] = []
  const edits: Edit[] = []
  const findings = new Map<string, Finding>()
  const report: Report = (finding) => {
    const key = JSON.stringify([finding.rule, finding.fault, finding.values])
    if (!findings.has(key)) findings.set(key, finding)
  }
  for (const operation of readOperations(bytes)) {
    const { operator, start, end } = operation
    const place = () => atOperator(resources.place, operator, start)
    if (operator === 'q') stack.push(state)
    else if (operator === 'Q') state = stack.pop() ?? state
    else if (operator === 'cs' || operator === 'CS') {
      const kind: PaintKind = operator === 'cs' ? 'fill' : 'stroke'
      const name = spaceNamed(operation)
      const space = name === undefined ? undefined : resources.spaceOf(name)
      if (!space) report(pressFinding('colour', 'space', { name: name ?? '' }, place()))
      state = { ...state, [kind]: { space, isChosen: !space || space === 'Pattern' } }
      // The ink operators choose their space themselves; named spaces leave the resources.
      edits.push({ start, end, text: space === 'Pattern' ? `/Pattern ${operator}` : '' })
    } else if (operator === 'BI') {
      report(pictureFault(place()))
    } else {
      const colour = COLOURS.get(operator)
      if (!colour) {
        for (const space of unchosenSpaces(state, operator)) {
          report(pressFinding('colour', 'initial', { space }, place()))
        }
        continue
      }
      const { kind, space = state[kind].space } = colour
      const text = space && inkText(operation, kind, space, place)
      if (typeof text === 'string') edits.push({ start, end, text })
      else if (text) report(text)
      state = { ...state, [kind]: { space, isChosen: true } }
    }
  }
  refusePress([...findings.values()])
  return applyEdits(bytes, edits)
}

/** The name of the colour space that an operation chooses; undefined when it is no name alone. */
function spaceNamed({ operands }: Operation): string | undefined {
  const [operand] = operands
  return operands.length === 1 && operand?.kind === 'name' ? operand.text.slice(1) : undefined
}

/** What replaces a colour operator, or what is wrong; undefined to leave it (a pattern). */
function inkText(
  operation: Operation,
  kind: PaintKind,
  space: KnownSpace,
  place: () => Place,
): string | Finding | undefined {
  if (space === 'Pattern') return undefined
  const numbers = numbersOf(operation)
  const [first = Number.NaN] = numbers
  if (numbers.length !== COMPONENTS[space] || numbers.length !== operation.operands.length) {
    const operands = operation.operands.map(({ text }) => text).join(' ')
    return pressFinding('colour', 'unreadable', { space, operands }, place())
  }
  const ink =
    space === 'DeviceCMYK'
      ? inkOfCmyk(numbers)
      : space === 'All'
        ? first === 1 && 'registration'
        : inkOfRgb(space === 'DeviceGray' ? [first, first, first] : numbers)
  if (ink) return chooseInk(ink, kind)
  const colour = (space === 'DeviceRGB' && hexOf(numbers)) || `${space} ${numbers.join(' ')}`
  return pressFinding('colour', 'no-ink', { colour }, place())
}

const PAINTERS: readonly [PaintKind, ReadonlySet<string>][] = [
  ['fill', FILLS],
  ['stroke', STROKES],
]

/** The spaces whose initial colour an operator paints in. */
function unchosenSpaces(state: State, operator: string): KnownSpace[] {
  return PAINTERS.flatMap(([kind, operators]) => {
    const { space, isChosen } = state[kind]
    return isChosen || !space || !operators.has(operator) ? [] : [space]
  })
}
