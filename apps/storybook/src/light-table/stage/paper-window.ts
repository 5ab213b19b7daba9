import type { Rectangle } from '@flyer-open-data/ui'
import type { Viewport } from './use-viewport.ts'

/** Where a subject lies in the scrolled table, in CSS pixels. */
export interface TableLayout {
  readonly width: number
  readonly height: number
  /** Top left corner of the subject's area. */
  readonly x: number
  readonly y: number
}

/** The table around an area: as large as the room at least, the area in its middle. */
export function layTable(
  area: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  pixelsPerMm: number,
  margin: number,
): TableLayout {
  const size = (length: number, free: number) =>
    Math.max(free, Math.ceil(length * pixelsPerMm + 2 * margin))
  const width = size(area.width, room.width)
  const height = size(area.height, room.height)
  return {
    width,
    height,
    x: Math.floor((width - area.width * pixelsPerMm) / 2),
    y: Math.floor((height - area.height * pixelsPerMm) / 2),
  }
}

/** A window onto a press file: what of it is drawn, and where on the table. */
export interface PaperWindow {
  /** In mm from the top left trim corner of the side. */
  readonly area: Rectangle
  /** In CSS pixels from the top left corner of the table. */
  readonly place: Rectangle
}

/**
 * The part of a page in sight: whole pixels, so that canvas and screen lie on the same grid.
 *
 * @param shown what may be drawn of the page, in mm from the trim corner of the side
 * @param area what lies on the table, in the same
 * @returns undefined when nothing of it is in sight
 */
export function paperWindow(
  shown: Rectangle,
  area: Rectangle,
  table: TableLayout,
  viewport: Viewport,
  pixelsPerMm: number,
): PaperWindow | undefined {
  const left = table.x + (shown.x - area.x) * pixelsPerMm
  const top = table.y + (shown.y - area.y) * pixelsPerMm
  const x = Math.max(Math.floor(left), Math.floor(viewport.left))
  const y = Math.max(Math.floor(top), Math.floor(viewport.top))
  const right = Math.min(
    Math.ceil(left + shown.width * pixelsPerMm),
    Math.ceil(viewport.left + viewport.width),
  )
  const bottom = Math.min(
    Math.ceil(top + shown.height * pixelsPerMm),
    Math.ceil(viewport.top + viewport.height),
  )
  if (right <= x || bottom <= y) return undefined
  const place = { x, y, width: right - x, height: bottom - y }
  return {
    place,
    area: {
      x: area.x + (x - table.x) / pixelsPerMm,
      y: area.y + (y - table.y) / pixelsPerMm,
      width: place.width / pixelsPerMm,
      height: place.height / pixelsPerMm,
    },
  }
}
