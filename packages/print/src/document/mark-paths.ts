import { bar, type InkedPath, type InkName } from '@flyer-open-data/ui'
import { MARK_THICKNESS, type Mark } from '../sheet/marks.ts'

/** A mark as a path of the thickness that marks have. */
export function markPath({ from, to }: Mark, fill: InkName = 'registration'): InkedPath {
  return { d: bar(from, to, MARK_THICKNESS), fill }
}
