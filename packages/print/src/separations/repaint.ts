import type { Place } from '@flyer-open-data/flyer'
import { strFromU8 } from 'fflate'
import { applyEdits, type Edit } from '../content-stream/edit.ts'
import type { Colour, PaintKind } from '../content-stream/graphics-state.ts'
import { numbersOf, type Operation } from '../content-stream/operations.ts'
import { walkContent } from '../content-stream/walk-content.ts'
import { atOperator } from '../findings/places.ts'
import { INITIAL, LIGHT_SPACES } from './light-spaces.ts'
import { inPlace, UnknownInks } from './unknown-inks.ts'

const CHOOSES = {
  fill: { space: 'cs', colour: 'scn' },
  stroke: { space: 'CS', colour: 'SCN' },
} as const

type Device = keyof typeof LIGHT_SPACES
const isDevice = (name: string): name is Device => Object.hasOwn(LIGHT_SPACES, name)

/** How many numbers a colour has. */
const COMPONENTS: Readonly<Record<Device, number>> = { DeviceCMYK: 4, DeviceGray: 1 }

/**
 * Has a content stream choose its colours in the spaces that show the light of plates; nothing else
 * changes.
 *
 * @param beginningOf the colour that a space of the resources begins with, as operands; it throws for
 * a space that shows no light
 * @throws UnknownInks for the first colour whose inks cannot be told, with the operator that chooses it
 */
export function repaint(
  content: Uint8Array,
  beginningOf: (space: string) => string,
  place: Place,
): Uint8Array {
  const edits: Edit[] = []
  for (const { operation, state, chooses } of walkContent(content)) {
    const { operator, start } = operation
    if (!chooses && operator !== 'ID') continue
    const at = () => atOperator(place, operator, start)
    inPlace(at, () => {
      if (chooses) edits.push(...repainted(operation, state[chooses], chooses, beginningOf))
      else edits.push(...inlinePicture(content, operation))
    })
  }
  return applyEdits(content, edits)
}

function repainted(
  operation: Operation,
  { space = '', isInitial }: Colour,
  kind: PaintKind,
  beginningOf: (space: string) => string,
): Edit[] {
  if (isDevice(space)) {
    return isInitial ? [initial(operation, space, kind)] : chosen(operation, space, kind)
  }
  const beginning = beginningOf(space)
  return isInitial && beginning ? [following(operation, beginning, kind)] : []
}

/** Not every viewer begins in the colour of a space that is chosen alone. */
const following = ({ end }: Operation, colour: string, kind: PaintKind): Edit => ({
  start: end,
  end,
  text: ` ${colour} ${CHOOSES[kind].colour}`,
})

/** The operators that begin a page: in black, for lines and areas. */
export const BEGINNING = (['fill', 'stroke'] as const)
  .map((kind) => `${initialText('DeviceGray', kind)}\n`)
  .join('')

function initialText(space: Device, kind: PaintKind): string {
  const { space: choose, colour } = CHOOSES[kind]
  return `/${LIGHT_SPACES[space]} ${choose} ${INITIAL[space]} ${colour}`
}

const initial = ({ start, end }: Operation, space: Device, kind: PaintKind): Edit => ({
  start,
  end,
  text: initialText(space, kind),
})

/** A colour by k, g and their like; by scn the space was chosen before, and the numbers stand. */
function chosen(operation: Operation, space: Device, kind: PaintKind): Edit[] {
  const { operator, start, end } = operation
  if (/^scn?$/i.test(operator)) return []
  const { length } = numbersOf(operation)
  if (length !== COMPONENTS[space] || length !== operation.operands.length) {
    throw new UnknownInks('unknown-colours')
  }
  const { space: choose, colour } = CHOOSES[kind]
  return [
    { start, end: start, text: `/${LIGHT_SPACES[space]} ${choose} ` },
    { start: end - operator.length, end, text: colour },
  ]
}

/** The space of a picture inside a content stream, as its short name or the long one. */
const INLINE_SPACE = /\/(?:CS|ColorSpace)\s*\/(?:(DeviceCMYK|CMYK)|(DeviceGray|G))(?=[\s/])/

function inlinePicture(content: Uint8Array, { start, end }: Operation): Edit[] {
  const entries = textIn(content, start, end)
  if (/\/(?:IM|ImageMask)\s+true/.test(entries)) return []
  const found = INLINE_SPACE.exec(entries)
  if (!found) throw new UnknownInks('unknown-colours')
  const name = LIGHT_SPACES[found[1] ? 'DeviceCMYK' : 'DeviceGray']
  const at = start + found.index
  return [{ start: at, end: at + found[0].length, text: `/CS /${name}` }]
}

const textIn = (bytes: Uint8Array, start: number, end: number) =>
  strFromU8(bytes.subarray(start, end), true)
