import type { Finding, Place } from '@flyer-open-data/flyer'
import type { InkName } from '@flyer-open-data/ui'
import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import type { Colour, PaintKind } from '../../content-stream/graphics-state.ts'
import { numbersOf, type Operation } from '../../content-stream/operations.ts'
import { walkContent } from '../../content-stream/walk-content.ts'
import { atOperator } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import {
  chooseInk,
  chooseMixture,
  componentsOf,
  hexOf,
  inkOfCmyk,
  inkOfRgb,
} from './ink-operators.ts'
import type { LogoInks } from './logo-inks.ts'
import { blackOverprint } from './overprint-black.ts'

/** The operators that paint in each colour in force. */
const PAINTERS: readonly [PaintKind, ReadonlySet<string>][] = [
  ['fill', new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"'])],
  ['stroke', new Set(['S', 's', 'B', 'B*', 'b', 'b*'])],
]

/** How many numbers a colour of a space has. */
const COMPONENTS = { DeviceRGB: 3, DeviceGray: 1, DeviceCMYK: 4, All: 1 } as const
type InkSpace = keyof typeof COMPONENTS

/** The colour spaces that a page may come with; every other one is refused. */
export type KnownSpace = InkSpace | 'Pattern'

/** What the translation must know of the resources of the stream. */
export interface ColourResources {
  /** Where the stream is: a page, or a form on it. */
  readonly place: Place
  /** The colour space behind a name used by cs or CS; undefined for one that is not allowed. */
  readonly spaceOf: (name: string) => KnownSpace | undefined
  /** The inks of a colour that a logo brings: four components from 0 to 1. */
  readonly logoMixtureOf?: LogoInks['mixtureOf'] | undefined
}

/**
 * Translates every colour of a content stream back to its ink recipe, that of a logo to its mixture, and
 * lets small black overprint.
 * Only colour operators change: all other bytes, strings and inline data included, stay as they are.
 *
 * @throws ContentError with each colour that is no token's and no logo's, each colour space that is not allowed, a
 * picture: each at the first place in the stream where it stands
 */
export function translateColours(bytes: Uint8Array, resources: ColourResources): Uint8Array {
  const edits: Edit[] = []
  const findings = new Map<string, Finding>()
  /** Takes what is wrong; the translation goes on, to find the rest. */
  const report = (finding: Finding) => {
    const key = JSON.stringify([finding.rule, finding.fault, finding.values])
    if (!findings.has(key)) findings.set(key, finding)
  }
  const spaceOf = ({ space }: Colour) => (space === undefined ? space : resources.spaceOf(space))
  const blacks = new Set<Colour>()
  const overprint = blackOverprint((colour) => blacks.has(colour))
  for (const step of walkContent(bytes)) {
    const { operation, state, chooses } = step
    const { operator, start, end } = operation
    const place = () => atOperator(resources.place, operator, start)
    edits.push(...overprint(step))
    if (operator === 'BI') report(pressFinding('picture', 'placed', {}, place()))
    if (!chooses) {
      for (const [kind, operators] of PAINTERS) {
        if (!state[kind].isInitial || !operators.has(operator)) continue
        const space = spaceOf(state[kind])
        if (isOfInks(space)) report(pressFinding('colour', 'initial', { space }, place()))
      }
      continue
    }
    const colour = state[chooses]
    const space = spaceOf(colour)
    if (colour.isInitial) {
      if (!space) report(pressFinding('colour', 'space', { name: colour.space ?? '' }, place()))
      // The ink operators choose their space themselves; named spaces leave the resources.
      edits.push({ start, end, text: space === 'Pattern' ? `/Pattern ${operator}` : '' })
    } else if (isOfInks(space)) {
      const ink = inkOf(operation, space, place)
      if (typeof ink === 'string') {
        if (componentsOf(ink).join(' ') === '0 0 0 1') blacks.add(colour)
        edits.push({ start, end, text: chooseInk(ink, chooses) })
      } else {
        const mixture = resources.logoMixtureOf?.(screenColourOf(operation, space))
        if (mixture) edits.push({ start, end, text: chooseMixture(mixture, chooses) })
        else report(ink)
      }
    }
  }
  refusePress([...findings.values()])
  return applyEdits(
    bytes,
    edits.toSorted((a, b) => a.start - b.start),
  )
}

/** Whether the colours of a space are numbers that say which ink; patterns stay as they are. */
function isOfInks(space: KnownSpace | undefined): space is InkSpace {
  return space !== undefined && space !== 'Pattern'
}

/** The sRGB colour that an operation chooses; an empty text where it chooses none. */
const screenColourOf = (operation: Operation, space: InkSpace): string =>
  (space === 'DeviceRGB' && hexOf(numbersOf(operation))) || ''

/** The ink that an operation chooses, or what is wrong. */
function inkOf(operation: Operation, space: InkSpace, place: () => Place): InkName | Finding {
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
  if (ink) return ink
  const colour = (space === 'DeviceRGB' && hexOf(numbers)) || `${space} ${numbers.join(' ')}`
  return pressFinding('colour', 'no-ink', { colour }, place())
}
