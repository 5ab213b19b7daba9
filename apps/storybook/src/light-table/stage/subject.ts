import type { PanelId, Side } from '@flyer-open-data/flyer'
import type { LeafletLayout, PlacedPanel, Rectangle } from '@flyer-open-data/ui'
import type { ShownBleed } from '../settings/view-settings.ts'

/** What lies on the light table: a side of the open sheet, or one panel. */
export type Subject =
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'panel'; readonly panel: PanelId }

/** A part of a side to be shown. Positions are in mm from the top left trim corner of the side. */
export interface View {
  readonly side: Side
  /** All that is shown. */
  readonly area: Rectangle
  /** The cut edge of what is shown: the sheet's trim, or the panel's edges. */
  readonly trim: Rectangle
  /** How far artwork is shown past the trim, in mm. */
  readonly bleed: ShownBleed
  readonly panels: readonly PlacedPanel[]
  readonly only: PanelId | undefined
}

/**
 * The part of a side that shows a subject.
 * @param margin room around the bleed of a whole side, for marks, in mm; none when it is cut
 */
export function viewOf(
  subject: Subject,
  layout: LeafletLayout,
  bleed: ShownBleed,
  margin: number,
): View {
  if (subject.kind === 'side') {
    const { width, height } = layout.format.openSize
    const around = bleed === 0 ? 0 : bleed + margin
    return {
      side: subject.side,
      area: {
        x: 0 - around,
        y: 0 - around,
        width: width + 2 * around,
        height: height + 2 * around,
      },
      trim: { x: 0, y: 0, width, height },
      bleed,
      panels: layout.panels.filter(({ frame }) => frame.side === subject.side),
      only: undefined,
    }
  }
  const panel = layout.panels.find(({ id }) => id === subject.panel)
  if (!panel) throw new RangeError(`The format has no place for the panel ${subject.panel}.`)
  const { side, x, width, height, leftEdge, rightEdge } = panel.frame
  const [left, right] = [leftEdge, rightEdge].map((edge) => (edge === 'trim' ? bleed : 0))
  return {
    side,
    area: {
      x: x - (left ?? 0),
      y: 0 - bleed,
      width: width + (left ?? 0) + (right ?? 0),
      height: height + 2 * bleed,
    },
    trim: { x, y: 0, width, height },
    bleed,
    panels: [panel],
    only: panel.id,
  }
}

/** What both surfaces have: the artwork up to its bleed, without the marks of the press file. */
export function artworkArea({ area, trim, bleed }: View): Rectangle {
  const x = Math.max(area.x, trim.x - bleed)
  const right = Math.min(area.x + area.width, trim.x + trim.width + bleed)
  return {
    x,
    y: trim.y - bleed,
    width: right - x,
    height: trim.height + 2 * bleed,
  }
}
