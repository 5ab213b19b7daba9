import { type InkedPath, mergeByInk, polygon, useSurface } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { type ColourPatch, colourBar } from '../sheet/colour-bar.ts'
import { cropMarks, foldMarks, registrationTargets } from '../sheet/marks.ts'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import { markPath, targetPaths } from './mark-paths.ts'

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
  const targets = registrationTargets(boxes).flatMap((at) => targetPaths(at))
  const patches = colourBar(boxes).map(patchPath)
  return <Drawing {...boxes.media} paths={mergeByInk([...marks, ...targets, ...patches])} />
}
