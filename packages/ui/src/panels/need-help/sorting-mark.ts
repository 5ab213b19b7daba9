import type { Logo } from '@flyer-open-data/flyer'
import { fitLogo } from '../../artwork/logo.ts'
import type { Drawing } from '../../frame/frame.ts'
import type { Rectangle } from '../../frame/geometry.ts'
import { figure } from '../../frame/items.ts'
import type { Setting } from '../../typesetting/setting.ts'

/** The sorting artwork, and the room it may have, in mm; it stands at the upper or the lower edge. */
export interface SortingMarkProps {
  readonly sorting: Logo
  readonly room: Rectangle
  readonly against: 'top' | 'bottom'
}

/** Places the sorting artwork, as large as its room allows, at one edge of it. */
export function layoutSortingMark(
  { setText }: Setting,
  { sorting, room, against }: SortingMarkProps,
): { readonly items: Drawing[]; readonly slot: Rectangle } {
  const { width, height, clearSpace } = sorting
  const ratio = (height * (1 + 2 * clearSpace)) / (width + 2 * clearSpace * height)
  const slotHeight = Math.min(room.height, room.width * ratio)
  const top = against === 'top' ? room.y : room.y + room.height - slotHeight
  const slot = { ...room, y: top, height: slotHeight }
  const { artwork, findings } = fitLogo(sorting, slot)
  setText.report(findings.map((one) => ({ ...one, place: { field: 'mentions.sorting' } })))
  return { items: [figure('sorting', artwork, sorting.name)], slot }
}
