import { strFromU8 } from 'fflate'
import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import type { PaintKind } from '../../content-stream/graphics-state.ts'
import type { Operation } from '../../content-stream/operations.ts'
import { walkContent } from '../../content-stream/walk-content.ts'
import { INITIAL, LIGHT_SPACES } from './light-spaces.ts'
import { UnknownInks } from './unknown-inks.ts'

const CHOOSES = {
  fill: { space: 'cs', colour: 'scn' },
  stroke: { space: 'CS', colour: 'SCN' },
} as const

type Device = keyof typeof LIGHT_SPACES
const isDevice = (name: string): name is Device => Object.hasOwn(LIGHT_SPACES, name)

/**
 * Has a content stream choose its colours in the spaces that show the light of plates; nothing else
 * changes.
 *
 * @param beginningOf the colour that a space of the resources begins with, as operands; it throws for
 * a space that shows no light
 * @throws UnknownInks for a colour whose inks cannot be told
 */
export function repaint(content: Uint8Array, beginningOf: (space: string) => string): Uint8Array {
  const edits: Edit[] = []
  for (const { operation, state, chooses } of walkContent(content)) {
    if (operation.operator === 'ID') edits.push(...inlinePicture(content, operation))
    if (!chooses) continue
    const { space = '', isInitial } = state[chooses]
    if (!isDevice(space)) {
      const beginning = beginningOf(space)
      if (isInitial && beginning) edits.push(following(operation, beginning, chooses))
    } else if (isInitial) edits.push(initial(operation, space, chooses))
    else edits.push(...chosen(operation, space, chooses))
  }
  return applyEdits(content, edits)
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
function chosen({ operator, start, end }: Operation, space: Device, kind: PaintKind): Edit[] {
  if (/^scn?$/i.test(operator)) return []
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
