import type { Place } from '@flyer-open-data/flyer'
import { applyEdits, type Edit } from '../content-stream/edit.ts'
import { numbersOf, type Operation, readOperations } from '../content-stream/operations.ts'
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

const FILL = { cs: 'cs', colours: ['sc', 'scn'], k: 'k', g: 'g', paint: 'rg' } as const
const STROKE = { cs: 'CS', colours: ['SC', 'SCN'], k: 'K', g: 'G', paint: 'RG' } as const

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
  let spaces: Readonly<Record<'fill' | 'stroke', Space>> = {
    fill: 'DeviceGray',
    stroke: 'DeviceGray',
  }
  const stack: (typeof spaces)[] = []
  for (const operation of readOperations(content)) {
    const { operator, start, end } = operation
    if (operator === 'q') stack.push(spaces)
    else if (operator === 'Q') spaces = stack.pop() ?? spaces
    for (const [kind, names] of [
      ['fill', FILL],
      ['stroke', STROKE],
    ] as const) {
      if (operator === names.cs) {
        const space = spaceOf(operation, isRegistration)
        if (!space) return refuseInks(operation, place)
        spaces = { ...spaces, [kind]: space }
        edits.push({ start, end, text: `${lightOf(INITIAL[space], pair)} ${names.paint}` })
        continue
      }
      const space =
        operator === names.k
          ? 'DeviceCMYK'
          : operator === names.g
            ? 'DeviceGray'
            : operator === names.colours[0] || operator === names.colours[1]
              ? spaces[kind]
              : undefined
      if (!space) {
        if (operator === names.paint || operator === 'sh' || operator === 'BI') {
          return refuseInks(operation, place)
        }
        continue
      }
      const inks = inksOf(operation, space)
      if (!inks) return refuseInks(operation, place)
      edits.push({ start, end, text: `${lightOf(inks, pair)} ${names.paint}` })
    }
  }
  return applyEdits(content, edits)
}

/** The operators that begin a page: PDF begins in a black that stands for the black ink alone. */
export function initialPlates(pair: PlatePair): string {
  const light = lightOf(INITIAL.DeviceGray, pair)
  return `${light} ${FILL.paint} ${light} ${STROKE.paint}\n`
}

function spaceOf(
  { operands: [operand] }: Operation,
  isRegistration: (name: string) => boolean,
): Space | undefined {
  const name = operand?.kind === 'name' ? operand.text.slice(1) : ''
  if (name === 'DeviceCMYK' || name === 'DeviceGray') return name
  return isRegistration(name) ? 'All' : undefined
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
