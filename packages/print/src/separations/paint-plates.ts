import type { Place } from '@flyer-open-data/flyer'
import { applyEdits, type Edit } from '../content-stream/edit.ts'
import { numbersOf, type Operation } from '../content-stream/operations.ts'
import { walkContent } from '../content-stream/walk-content.ts'
import { atOperator } from '../findings/places.ts'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'

/** Three plates as red, green and blue, or the black one as a grey. */
export type PlatePair = 'cmy' | 'black'

type Space = 'DeviceCMYK' | 'DeviceGray' | 'All'

/** The inks that a space begins with (ISO 32000-1, 8.6.8). */
const INITIAL: Readonly<Record<Space, readonly number[]>> = {
  DeviceCMYK: [0, 0, 0, 1],
  DeviceGray: [0, 0, 0, 1],
  All: [1, 1, 1, 1],
}

const LIGHT = { fill: 'rg', stroke: 'RG' } as const

/**
 * Repaints a content stream with what each plate leaves white: every colour operator becomes an
 * sRGB one, and nothing else changes.
 *
 * @param isRegistration whether a colour space name stands for Separation /All
 * @throws ContentError for the first colour whose inks cannot be told: what follows stands on it
 */
export function paintPlates(
  content: Uint8Array,
  pair: PlatePair,
  place: Place,
  isRegistration: (name: string) => boolean,
): Uint8Array {
  const edits: Edit[] = []
  for (const { operation, state, chooses } of walkContent(content)) {
    const { operator, start, end } = operation
    if (operator === 'sh' || operator === 'BI') return refuseInks(operation, place)
    if (!chooses) continue
    const { space: name = '', isInitial } = state[chooses]
    const space =
      name === 'DeviceCMYK' || name === 'DeviceGray' ? name : isRegistration(name) && 'All'
    const inks = space && (isInitial ? INITIAL[space] : inksOf(operation, space))
    if (!inks) return refuseInks(operation, place)
    edits.push({ start, end, text: `${lightOf(inks, pair)} ${LIGHT[chooses]}` })
  }
  return applyEdits(content, edits)
}

/** The operators that begin a page: PDF begins in a black that stands for the black ink alone. */
export function initialPlates(pair: PlatePair): string {
  const light = lightOf(INITIAL.DeviceGray, pair)
  return `${light} ${LIGHT.fill} ${light} ${LIGHT.stroke}\n`
}

/** How much of C, M, Y and K an operation chooses, from 0 to 1. */
function inksOf(operation: Operation, space: Space): readonly number[] | undefined {
  const numbers = numbersOf(operation)
  const [tint = Number.NaN] = numbers
  if (space === 'DeviceCMYK') return numbers.length === 4 ? numbers : undefined
  if (numbers.length !== 1) return undefined
  return space === 'All' ? [tint, tint, tint, tint] : [0, 0, 0, 1 - tint]
}

function lightOf([c = 0, m = 0, y = 0, k = 0]: readonly number[], pair: PlatePair): string {
  const plates = pair === 'cmy' ? [c, m, y] : [k, k, k]
  return plates.map((ink) => String(Math.round((1 - ink) * 10_000) / 10_000)).join(' ')
}

function refuseInks({ operator, start }: Operation, place: Place): never {
  refusePress([pressFinding('plates', 'unknown-inks', {}, atOperator(place, operator, start))])
}
