import { type FoldingState, progressOfState } from '@flyer-open-data/flyer'
import { type CSSProperties, type ReactNode, useId } from 'react'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import { TOOL_VARIABLES } from '../tokens/guides.ts'
import { TABLE } from '../tokens/table.ts'
import { FoldedLeaflet } from './FoldedLeaflet.tsx'
import { FoldingControls } from './FoldingControls.tsx'
import { describeFolding } from './folding-words.ts'
import { sceneSize } from './scene.ts'
import { useFittingZoom } from './use-fitting-zoom.ts'
import { useGlide } from './use-glide.ts'

/** From where the object is first seen: from the side just so far that its folds show. */
const FIRST_TURN = 12

const colours = { ...TOOL_VARIABLES, '--folding-table': TABLE.ground } as CSSProperties

/**
 * A leaflet that whoever looks at it can fold and turn: a toolbar, and the object on its table, as
 * large as the window leaves room for. For screens only.
 */
export function FoldableLeaflet({
  layout,
  initial,
}: {
  readonly layout: LeafletLayout
  /** How it lies at first: in a state of its fold, or so far from 0, open, to 1, closed. */
  readonly initial: FoldingState['name'] | number
}): ReactNode {
  const progress = useGlide(
    typeof initial === 'number' ? initial : (progressOfState(layout.format, initial) ?? 0),
    1600,
  )
  const turn = useGlide(FIRST_TURN, 5)
  const caption = useId()
  const { ref, zoom } = useFittingZoom(sceneSize(layout.format))
  return (
    <div className="folding" style={colours}>
      <FoldingControls format={layout.format} progress={progress} turn={turn} />
      <figure aria-labelledby={caption} className="folding-figure">
        <figcaption className="folding-caption" id={caption}>
          {describeFolding(layout.format, progress.value, turn.value)}
        </figcaption>
        <div className="folding-table" ref={ref}>
          <div style={{ zoom }}>
            <FoldedLeaflet layout={layout} progress={progress.value} turn={turn.value} />
          </div>
        </div>
      </figure>
    </div>
  )
}
