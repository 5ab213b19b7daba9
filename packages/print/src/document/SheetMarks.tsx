import { circle, type InkedPath, mergeByInk, polygon, useSurface } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { type ColourPatch, colourBar } from '../sheet/colour-bar.ts'
import {
  cropMarks,
  foldMarks,
  MARK_THICKNESS,
  registrationTargets,
  TARGET,
} from '../sheet/marks.ts'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import { markPath } from './mark-paths.ts'

const targetPaths = ([x, y]: readonly [number, number]): InkedPath[] => [
  {
    d: circle([x, y], TARGET.radius) + circle([x, y], TARGET.radius - MARK_THICKNESS, 'hole'),
    fill: 'registration',
  },
  markPath({ from: [x - TARGET.reach, y], to: [x + TARGET.reach, y] }),
  markPath({ from: [x, y - TARGET.reach], to: [x, y + TARGET.reach] }),
]

const patchPath = ({ ink, area: { x, y, width, height } }: ColourPatch): InkedPath => ({
  d: polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]),
  fill: ink,
})

/**
 * Everything that stands around the sheet and is cut off: crop and fold marks, registration
 * targets, the colour bar.
 *
 * @param folds positions from the left trim edge, in mm
 */
export function SheetMarks({
  boxes,
  folds,
}: {
  readonly boxes: PageBoxes
  readonly folds: readonly number[]
}): ReactNode {
  const { Drawing } = useSurface()
  const marks = [...cropMarks(boxes), ...foldMarks(boxes, folds)].map((mark) => markPath(mark))
  const targets = registrationTargets(boxes).flatMap(targetPaths)
  const patches = colourBar(boxes).map(patchPath)
  return <Drawing {...boxes.media} paths={mergeByInk([...marks, ...targets, ...patches])} />
}
