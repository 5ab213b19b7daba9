import type { Reason } from '@flyer-open-data/flyer'
import type { InkedPath } from '../frame/geometry.ts'
import type { Ground } from '../tokens/grounds.ts'
import { mergeByInk, openingMark } from './opening-mark.ts'
import { almond, circle, roundedRectangle, roundedSquare } from './paths.ts'
import { scalePath } from './scale-path.ts'

/** What a reason's icon is drawn for. */
export type ReasonTheme = Reason['theme']

/**
 * The five icons on a grid of 16 × 16 units, all from the pattern's own shapes: closed squares,
 * rings, points, bars of one width.
 */
const ICONS: Readonly<Record<ReasonTheme, (ground: Ground) => InkedPath[]>> = {
  // People at a shared counter.
  services: ({ mark, closed, opening }) => [
    { d: roundedRectangle({ x: 0, y: 10.6, width: 16, height: 5.4 }, 2.7), fill: mark },
    { d: circle([8, 4.6], 4.6), fill: opening },
    { d: circle([1.9, 7.8], 1.9), fill: closed },
    { d: circle([14.1, 7.8], 1.9), fill: closed },
  ],
  // A closed cell grows and opens.
  activities: ({ mark, closed, opening, open }) => [
    ...openingMark([2.4, 13.6], 4.8, 0, { body: mark, point: mark }),
    ...openingMark([5.4, 8.1], 5, 0.4, { body: closed, point: mark }),
    ...openingMark([11.8, 4.2], 8.4, 1, { body: open, point: opening }),
  ],
  // Four cells hold one thing together.
  commons: ({ mark, closed, open, ink }) => [
    { d: roundedSquare([3.8, 3.8], 7.6, 0), fill: closed },
    { d: roundedSquare([12.2, 3.8], 7.6, 1.6), fill: mark },
    { d: roundedSquare([3.8, 12.2], 7.6, 1.6), fill: mark },
    { d: roundedSquare([12.2, 12.2], 7.6, 3.8), fill: closed },
    { d: circle([8, 8], 3.1), fill: ink },
    { d: circle([8, 8], 2.2), fill: open },
  ],
  // A pile that comes down, step by step.
  savings: ({ mark, closed, opening }) => [
    { d: roundedRectangle({ x: 0, y: 0, width: 4.6, height: 16 }, 0), fill: mark },
    { d: roundedRectangle({ x: 5.7, y: 5, width: 4.6, height: 11 }, 0.8), fill: closed },
    { d: roundedRectangle({ x: 11.4, y: 10, width: 4.6, height: 6 }, 1.6), fill: opening },
  ],
  // An eye opens in a closed cell.
  transparency: ({ mark, open }) => [
    { d: roundedSquare([8, 8], 16, 0) + almond([8, 8], 13, 7.4, 'hole'), fill: mark },
    { d: circle([8, 8], 2.9), fill: mark },
    { d: circle([8, 8], 1.2), fill: open },
  ],
}

/**
 * The icon of a reason, in a square frame.
 * @param side of the frame, in mm
 */
export function reasonIcon(theme: ReasonTheme, side: number, ground: Ground): InkedPath[] {
  return mergeInOrder(
    ICONS[theme](ground).map((path) => ({ ...path, d: scalePath(path.d, side / 16) })),
  )
}

/** Icons overlap on purpose, so their paths keep their order; only neighbours of one ink merge. */
function mergeInOrder(paths: readonly InkedPath[]): InkedPath[] {
  const merged: InkedPath[] = []
  for (const path of paths) {
    const last = merged.at(-1)
    if (last && last.fill === path.fill) merged.splice(-1, 1, ...mergeByInk([last, path]))
    else merged.push(path)
  }
  return merged
}
