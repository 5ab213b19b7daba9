import type { Rectangle } from '../frame/geometry.ts'
import { wholeText } from '../typesetting/placed-text.ts'
import { boxOf, type DrawnItem, distanceBetween } from './item-changes.ts'

/** An item in two pictures; one is absent where the other picture alone has it. */
export type PairedItems =
  | { readonly from: DrawnItem; readonly to: DrawnItem }
  | { readonly from: DrawnItem; readonly to?: undefined }
  | { readonly from?: undefined; readonly to: DrawnItem }

/** What makes an item the one that it is, wherever it stands: its words, its outlines, its size. */
function looksOf(item: DrawnItem): string {
  switch (item.kind) {
    case 'text':
      return wholeText(item.text)
    case 'drawing':
      return item.paths.map(({ d }) => d).join()
    case 'picture':
      return item.png
    case 'solid':
      return `${item.ink} ${item.width} ${item.height}`
  }
}

/** What an item is called in its panel. */
function nameOf(item: DrawnItem): string {
  switch (item.kind) {
    case 'text':
      return item.text.field
    case 'drawing':
    case 'picture':
      return item.name
    case 'solid':
      return item.kind
  }
}

/** A sign that two items are one. */
interface Sign {
  readonly of: (item: DrawnItem) => string
  readonly holds: (one: DrawnItem, other: DrawnItem) => boolean
}

const always = () => true

/** From the surest sign to the weakest. */
const SIGNS: readonly Sign[] = [
  { of: (item) => JSON.stringify([item.kind, nameOf(item), looksOf(item)]), holds: always },
  // A list that has one item more has the others under other numbers.
  { of: (item) => JSON.stringify([item.kind, looksOf(item)]), holds: always },
  {
    of: (item) => JSON.stringify([item.kind, nameOf(item)]),
    // Many drawings have one name: one in the place of another is that one, one elsewhere is not.
    holds: (one, other) => one.kind === 'text' || overlap(boxOf(one), boxOf(other)),
  },
]

/** Whether two rectangles share more than an edge. */
function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/**
 * Finds the items of one picture in another; of several alike, the nearest. What is gone comes before
 * the item that followed it, what is new stands in its own place.
 */
export function pairItems(from: readonly DrawnItem[], to: readonly DrawnItem[]): PairedItems[] {
  const found = new Map<DrawnItem, DrawnItem>()
  const left = new Set(from)
  for (const { of: signOf, holds } of SIGNS) {
    for (const item of to) {
      if (found.has(item)) continue
      const sign = signOf(item)
      const [nearest] = [...left]
        .filter((candidate) => signOf(candidate) === sign && holds(candidate, item))
        .toSorted((a, b) => distanceBetween(a, item) - distanceBetween(b, item))
      if (!nearest) continue
      found.set(item, nearest)
      left.delete(nearest)
    }
  }
  const pairs: PairedItems[] = to.map((item) => {
    const before = found.get(item)
    return before ? { from: before, to: item } : { to: item }
  })
  for (const item of left) {
    const next = from.slice(from.indexOf(item) + 1).find((later) => !left.has(later))
    const at = pairs.findIndex((pair) => pair.from !== undefined && pair.from === next)
    pairs.splice(at < 0 ? pairs.length : at, 0, { from: item })
  }
  return pairs
}
