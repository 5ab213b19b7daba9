import { bar, circle, type InkedPath, type InkName } from '@flyer-open-data/ui'
import { MARK_THICKNESS, type Mark, TARGET } from '../sheet/marks.ts'

/** A mark as a path of the thickness that marks have. */
export function markPath({ from, to }: Mark, fill: InkName = 'registration'): InkedPath {
  return { d: bar(from, to, MARK_THICKNESS), fill }
}

/** A registration target about its centre, in mm: a circle and a cross that reaches past it. */
export function targetPaths(
  [x, y]: readonly [number, number],
  { radius, reach }: { readonly radius: number; readonly reach: number } = TARGET,
): InkedPath[] {
  return [
    {
      d: circle([x, y], radius) + circle([x, y], radius - MARK_THICKNESS, 'hole'),
      fill: 'registration',
    },
    markPath({ from: [x - reach, y], to: [x + reach, y] }),
    markPath({ from: [x, y - reach], to: [x, y + reach] }),
  ]
}
