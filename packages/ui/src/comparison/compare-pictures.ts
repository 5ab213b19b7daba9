import { type PanelId, SIDES, type Side } from '@flyer-open-data/flyer'
import type { Frame } from '../frame/frame.ts'
import { around, type Rectangle } from '../frame/geometry.ts'
import { itemsIn } from '../frame/items.ts'
import type { LeafletLayout, PlacedPanel } from '../leaflet/layout-leaflet.ts'
import {
  boxOf,
  changesBetween,
  changesOfBox,
  type DrawnItem,
  type ItemChange,
} from './item-changes.ts'
import { type PairedItems, pairItems } from './pair-items.ts'

/** What an item is: a text by its field, a drawing by its name, a solid by nothing. */
export type Subject =
  | { readonly kind: 'text'; readonly field: string }
  | { readonly kind: 'drawing'; readonly name: string }
  | { readonly kind: 'solid' }
  /** The ink that a side is printed with all over. */
  | { readonly kind: 'ground' }
  | { readonly kind: 'panel' }

/** A region where the pictures of two layouts differ. Lengths in mm from the trim's top left. */
export interface PictureDifference {
  readonly side: Side
  readonly panel: PanelId
  readonly change: 'added' | 'removed' | 'changed'
  /** One thing, or several that have moved together. */
  readonly subjects: readonly Subject[]
  /** What has changed in it; nothing to tell when it is there or not. */
  readonly changes: readonly ItemChange[]
  /** Where it stands in each picture; absent where it is not there. */
  readonly before?: Rectangle
  readonly after?: Rectangle
}

/**
 * Compares the pictures of two layouts by what is drawn: every text, drawing and solid of each panel.
 * Side after side, in the order of the second layout; panels that it does not have come last.
 */
export function comparePictures(from: LeafletLayout, to: LeafletLayout): PictureDifference[] {
  const differences = joinMoved(compareItems(from, to))
  return SIDES.flatMap((side) => differences.filter((difference) => difference.side === side))
}

/**
 * Compares the same, each thing by itself, in the reading order of the second layout whatever the
 * side; panels that it does not have come last.
 */
export function compareItems(from: LeafletLayout, to: LeafletLayout): PictureDifference[] {
  const ids = new Set([...to.panels, ...from.panels].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [before, after] = [from, to].map(({ panels }) => panels.find((panel) => panel.id === id))
    if (before && after) return [...wholeMoved(before, after), ...inPanel(before, after)]
    const only = after ?? before
    return only ? [wholePanel(only, after ? 'added' : 'removed')] : []
  })
}

/** The line that tells the edition differs with any word, and always between two: it tells nothing new. */
export const isImprint = ({ subjects, change }: PictureDifference): boolean =>
  change === 'changed' &&
  subjects.every((subject) => subject.kind === 'text' && subject.field === 'imprint.edition')

function wholePanel(
  { id, frame: { side, x, width, height } }: PlacedPanel,
  change: 'added' | 'removed',
): PictureDifference {
  const box = { x, y: 0, width, height }
  return {
    ...{ side, panel: id, change, subjects: [{ kind: 'panel' }], changes: [] },
    ...(change === 'added' ? { after: box } : { before: box }),
  }
}

/** A panel whose place or whose extent on the sheet has changed: a fold stands elsewhere. */
function wholeMoved({ frame: from }: PlacedPanel, { id, frame: to }: PlacedPanel) {
  const [before, after] = [from, to].map(({ x, width, height }) => ({ x, y: 0, width, height }))
  const changes = before && after ? changesOfBox(before, after) : []
  if (changes.length === 0) return []
  const subjects: readonly Subject[] = [{ kind: 'panel' }]
  const difference: PictureDifference = {
    ...{ side: to.side, panel: id, change: 'changed', subjects, changes },
    ...(before && { before }),
    ...(after && { after }),
  }
  return [difference]
}

function inPanel(from: PlacedPanel, to: PlacedPanel): PictureDifference[] {
  return pairItems(drawnOn(from.content), drawnOn(to.content)).flatMap((pair) =>
    differenceOf(pair, from, to),
  )
}

/** What a panel holds, its solids first. */
export const drawnOn = (content: Frame): DrawnItem[] => [...content.grounds, ...itemsIn(content)]

function differenceOf(
  { from, to }: PairedItems,
  { frame: fromFrame }: PlacedPanel,
  { id, frame: { side, x } }: PlacedPanel,
): PictureDifference[] {
  const changes = from && to ? changesBetween(from, to) : []
  if (from && to && changes.length === 0) return []
  const item = to ?? from
  const onSide = (drawn: DrawnItem, left: number) => {
    const box = boxOf(drawn)
    return { ...box, x: left + box.x }
  }
  return [
    {
      ...{ side, panel: id, change: from && to ? 'changed' : to ? 'added' : 'removed' },
      ...{ subjects: item ? [subjectOf(item)] : [], changes },
      ...(from && { before: onSide(from, fromFrame.x) }),
      ...(to && { after: onSide(to, x) }),
    },
  ]
}

/** What an item is. */
export function subjectOf(item: DrawnItem): Subject {
  switch (item.kind) {
    case 'text':
      return { kind: 'text', field: item.text.field }
    case 'drawing':
    case 'picture':
      return { kind: 'drawing', name: item.name }
    case 'solid':
      return { kind: 'solid' }
  }
}

/** Things that stand one after the other and have only moved, all as far, are one difference. */
function joinMoved(differences: readonly PictureDifference[]): PictureDifference[] {
  const joined: PictureDifference[] = []
  for (const difference of differences) {
    const last = joined.at(-1)
    const way = wayOf(difference)
    const isBeside = last?.panel === difference.panel
    if (last && isBeside && way !== undefined && wayOf(last) === way) {
      joined[joined.length - 1] = together(last, difference)
    } else joined.push(difference)
  }
  return joined
}

/** How something has moved, to a hundredth of a mm; undefined when something else has changed. */
function wayOf({ changes: [only, ...others] }: PictureDifference): string | undefined {
  if (only?.kind !== 'moved' || others.length > 0) return undefined
  return `${only.dx.toFixed(2)} ${only.dy.toFixed(2)}`
}

function together(one: PictureDifference, other: PictureDifference): PictureDifference {
  const both = (a: Rectangle | undefined, b: Rectangle | undefined) =>
    around([a, b].filter((box) => box !== undefined))
  return {
    ...one,
    subjects: [...one.subjects, ...other.subjects],
    before: both(one.before, other.before),
    after: both(one.after, other.after),
  }
}
