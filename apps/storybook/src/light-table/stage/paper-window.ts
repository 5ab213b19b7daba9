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
 * A part of a side as whole pixels of the table: canvas and screen lie on the same grid.
 *
 * @param shown in mm from the trim corner of the side
 * @param area what lies on the table, in the same
 * @param edges whether pixels that the part covers in part are taken along; where two surfaces are
 *   compared they are left out, or the background would be compared too
 */
export function pixelsOf(
  shown: Rectangle,
  area: Rectangle,
  table: TableLayout,
  pixelsPerMm: number,
  edges: 'touched' | 'covered',
): Rectangle {
  // A length such as 97 mm at 2.03 pixels in a mm must not lose a pixel to rounding in binary.
  const slack = edges === 'touched' ? -1e-6 : 1e-6
  const [first, last] = edges === 'touched' ? [Math.floor, Math.ceil] : [Math.ceil, Math.floor]
  const left = table.x + (shown.x - area.x) * pixelsPerMm
  const top = table.y + (shown.y - area.y) * pixelsPerMm
  const [x, y] = [first(left - slack), first(top - slack)]
  return {
    x,
    y,
    width: last(left + shown.width * pixelsPerMm + slack) - x,
    height: last(top + shown.height * pixelsPerMm + slack) - y,
  }
}

/**
 * The part of a page in sight.
 *
 * @param shown what may be drawn of the page, in pixels of the table
 * @param area what lies on the table, in mm from the trim corner of the side
 * @returns undefined when nothing of it is in sight
 */
export function paperWindow(
  shown: Rectangle,
  area: Rectangle,
  table: TableLayout,
  viewport: Viewport,
  pixelsPerMm: number,
): PaperWindow | undefined {
  const x = Math.max(shown.x, Math.floor(viewport.left))
  const y = Math.max(shown.y, Math.floor(viewport.top))
  const right = Math.min(shown.x + shown.width, Math.ceil(viewport.left + viewport.width))
  const bottom = Math.min(shown.y + shown.height, Math.ceil(viewport.top + viewport.height))
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

/** Cuts what fills a sheet to a part of it, both in pixels of the table. */
export function clipOf(part: Rectangle, sheet: Rectangle): string {
  const right = sheet.x + sheet.width - part.x - part.width
  const bottom = sheet.y + sheet.height - part.y - part.height
  return `inset(${part.y - sheet.y}px ${right}px ${bottom}px ${part.x - sheet.x}px)`
}
