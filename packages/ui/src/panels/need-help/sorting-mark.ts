import type { Logo } from '@flyer-open-data/flyer'
import { fitLogo } from '../../artwork/logo.ts'
import type { Drawing, Item, Picture } from '../../frame/frame.ts'
import type { Rectangle } from '../../frame/geometry.ts'
import type { Setting } from '../../typesetting/setting.ts'

/** The sorting artwork, and the room it may have, in mm; it stands at the upper or the lower edge. */
export interface SortingMarkProps {
  readonly sorting: Logo
  readonly room: Rectangle
  readonly against: 'top' | 'bottom'
}

/**
 * Places the sorting artwork, as large as its room allows, at one edge of it: with its clear space, or
 * with its plate where it has colours of its own.
 */
export function layoutSortingMark(
  { setText, ground }: Setting,
  { sorting, room, against }: SortingMarkProps,
): { readonly items: readonly Item[]; readonly slot: Rectangle } {
  const { items, findings } = fitLogo(sorting, { ...room, plate: 'as-logo' }, ground)
  setText.report(findings.map((one) => ({ ...one, place: { field: 'mentions.sorting' } })))
  const drawn = items.flatMap((item): (Drawing | Picture)[] =>
    item.kind === 'drawing' || item.kind === 'picture' ? [item] : [],
  )
  const hasPlate = drawn.length > 1
  const [top, bottom] = [
    Math.min(...drawn.map(({ frame }) => frame.y)),
    Math.max(...drawn.map(({ frame }) => frame.y + frame.height)),
  ]
  const clear = hasPlate ? 0 : sorting.clearSpace * (bottom - top)
  const height = bottom - top + 2 * clear
  const y = against === 'top' ? room.y : room.y + room.height - height
  const by = y + clear - top
  return {
    items: drawn.map((item) => ({
      ...item,
      name: item.name.replace('logo', 'sorting'),
      frame: { ...item.frame, y: item.frame.y + by },
    })),
    slot: { ...room, y, height },
  }
}
