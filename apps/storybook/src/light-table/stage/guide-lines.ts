import { type Format, foldPositions } from '@flyer-open-data/flyer'
import { BASELINE_MM, type Rectangle, SPACE } from '@flyer-open-data/ui'
import type { LineGuide } from '../settings/view-settings.ts'
import type { View } from './subject.ts'

/** A line in mm from the top left trim corner of the side. */
export interface GuideLine {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What a guide draws, in mm from the top left trim corner of the side. */
export interface GuideShapes {
  readonly rectangles: readonly Rectangle[]
  readonly lines: readonly GuideLine[]
}

const vertical = (x: number, { y, height }: Rectangle): GuideLine => ({
  x1: x,
  x2: x,
  y1: y,
  y2: y + height,
})

/** The shapes of a guide over a view. Folds at the edge of a panel belong to it. */
export function guideShapes(guide: LineGuide, view: View, format: Format): GuideShapes {
  const { trim, bleed, side, area } = view
  switch (guide) {
    case 'bleed': {
      const edges = {
        left: Math.max(area.x, trim.x - bleed),
        top: trim.y - bleed,
        right: Math.min(area.x + area.width, trim.x + trim.width + bleed),
        bottom: trim.y + trim.height + bleed,
      }
      return {
        rectangles: [
          {
            x: edges.left,
            y: edges.top,
            width: edges.right - edges.left,
            height: edges.bottom - edges.top,
          },
        ],
        lines: [],
      }
    }
    case 'trim':
      return { rectangles: [trim], lines: [] }
    case 'safe':
      return { rectangles: view.panels.map(({ frame }) => safeArea(frame)), lines: [] }
    case 'folds':
      return {
        rectangles: [],
        lines: foldPositions(format, side)
          .filter((x) => x >= trim.x && x <= trim.x + trim.width)
          .map((x) => vertical(x, area)),
      }
    case 'grid': {
      const count = Math.floor(trim.height / BASELINE_MM)
      return {
        rectangles: [],
        lines: Array.from({ length: count }, (_, i) => {
          const y = trim.y + (i + 1) * BASELINE_MM
          return { x1: trim.x, x2: trim.x + trim.width, y1: y, y2: y }
        }),
      }
    }
  }
}

/** Where texts of a panel may stand: 5 mm from the trim and from folds. */
export function safeArea(frame: { x: number; width: number; height: number }): Rectangle {
  return {
    x: frame.x + SPACE.safe,
    y: SPACE.safe,
    width: frame.width - 2 * SPACE.safe,
    height: frame.height - 2 * SPACE.safe,
  }
}
