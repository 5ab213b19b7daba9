import { alignLists } from './align-lists.ts'

/** The end of a path in a value: a text, a number, a mark. */
export interface Leaf {
  readonly keys: readonly string[]
  readonly value: string
}

/** What stands in one place of two values; one is absent where the other alone has it. */
export interface PairedLeaves {
  readonly from?: Leaf
  readonly to?: Leaf
}

/**
 * Every leaf of two JSON values, those of one place side by side; the items of lists as `alignLists`
 * pairs them, so that one leaf may have two paths.
 */
export function pairLeaves(from: unknown, to: unknown): PairedLeaves[] {
  return paired({ keys: [], value: from }, { keys: [], value: to })
}

/** A value where it stands. */
interface Held {
  readonly keys: readonly string[]
  readonly value: unknown
}

function paired(from: Held, to: Held): PairedLeaves[] {
  const values = [from.value, to.value].filter((value) => value !== undefined)
  if (values.length === 0) return []
  if (values.some(Array.isArray)) return inLists(from, to)
  if (values.some((value) => typeof value === 'object' && value !== null))
    return inObjects(from, to)
  return [{ ...leafOf('from', from), ...leafOf('to', to) }]
}

function leafOf(side: 'from' | 'to', { keys, value }: Held): PairedLeaves {
  return value === undefined ? {} : { [side]: { keys, value: String(value) } }
}

function inLists(from: Held, to: Held): PairedLeaves[] {
  return alignLists(itemsOf(from), itemsOf(to)).flatMap((places) =>
    paired(heldAt(from, places.from), heldAt(to, places.to)),
  )
}

const itemsOf = ({ value }: Held): unknown[] => (Array.isArray(value) ? value : [])

function inObjects(from: Held, to: Held): PairedLeaves[] {
  const names = new Set([...Object.keys(Object(from.value)), ...Object.keys(Object(to.value))])
  return [...names].flatMap((name) => paired(heldAt(from, name), heldAt(to, name)))
}

/** What a value holds under a key; nothing when there is no such key. */
function heldAt({ keys, value }: Held, key: string | number | undefined): Held {
  if (key === undefined) return { keys, value: undefined }
  return { keys: [...keys, `${key}`], value: Object(value)[key] }
}
