import type { Reason } from '@flyer-open-data/flyer'
import type { InkedPath } from '../surface/surface.ts'
import { COLOURS } from '../tokens/colours.ts'
import { mergeByInk, openingMark } from './opening-mark.ts'
import { bar, circle, roundedRectangle, roundedSquare } from './paths.ts'

/** What a reason's icon is drawn for. */
export type ReasonTheme = Reason['theme']

const { mark, markClosed, markOpening, markOpen, groundInside } = COLOURS

/**
 * The five icons on a grid of 16 × 16 units, all from the pattern's own shapes: closed squares,
 * rings, points, bars of one width.
 */
const ICONS: Readonly<Record<ReasonTheme, () => InkedPath[]>> = {
  // A service counter of people: three heads over shared ground.
  services: () => [
    { d: roundedRectangle({ x: 1, y: 10, width: 14, height: 5 }, 2.5), fill: mark },
    { d: circle([8, 5], 3.6), fill: markOpening },
    { d: circle([8, 5], 1.4, 'shape'), fill: groundInside },
    { d: circle([2.9, 7], 1.9), fill: markClosed },
    { d: circle([13.1, 7], 1.9), fill: markClosed },
  ],
  // Something new grows out of a closed cell.
  activities: () => [
    { d: roundedSquare([4.4, 11.6], 6.8, 0), fill: mark },
    ...openingMark([11.2, 4.8], 8, 1, { body: markOpen, point: markOpening }),
    { d: bar([5.6, 8.2], [8.2, 5.9], 1.4), fill: mark },
  ],
  // Four cells hold one thing together.
  commons: () => [
    { d: roundedSquare([4.2, 4.2], 6.4, 0), fill: markClosed },
    { d: roundedSquare([11.8, 4.2], 6.4, 1.2), fill: mark },
    { d: roundedSquare([4.2, 11.8], 6.4, 1.2), fill: mark },
    { d: roundedSquare([11.8, 11.8], 6.4, 3.2), fill: markClosed },
    { d: circle([8, 8], 2.6), fill: groundInside },
    { d: circle([8, 8], 1.8), fill: markOpen },
  ],
  // A pile that comes down, step by step.
  savings: () => [
    { d: roundedRectangle({ x: 1, y: 2, width: 3.6, height: 13 }, 0), fill: mark },
    { d: roundedRectangle({ x: 6.2, y: 6, width: 3.6, height: 9 }, 0.9), fill: markClosed },
    { d: roundedRectangle({ x: 11.4, y: 10, width: 3.6, height: 5 }, 1.8), fill: markOpening },
  ],
  // A lens: what was closed can be looked into.
  transparency: () => [
    {
      d: roundedSquare([8, 8], 14, 0) + circle([8, 8], 5.2, 'hole'),
      fill: mark,
    },
    { d: circle([8, 8], 2.6), fill: markOpen },
  ],
}

/**
 * The icon of a reason, in a square frame.
 * @param side of the frame, in mm
 */
export function reasonIcon(theme: ReasonTheme, side: number): InkedPath[] {
  return mergeInOrder(ICONS[theme]().map((path) => ({ ...path, d: scalePath(path.d, side / 16) })))
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

/** Scales absolute path data (every number is a coordinate). */
export function scalePath(d: string, factor: number): string {
  return d.replace(/-?\d+(?:\.\d+)?/g, (value) =>
    String(Math.round(Number(value) * factor * 1000) / 1000 + 0),
  )
}
