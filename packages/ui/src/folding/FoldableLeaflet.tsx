import { type FoldingState, progressOfState } from '@flyer-open-data/flyer'
import { type ReactNode, useId } from 'react'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import { FONT_FACES } from '../tokens/type.ts'
import { FoldedLeaflet } from './FoldedLeaflet.tsx'
import { FoldingControls } from './FoldingControls.tsx'
import { describeFolding } from './folding-words.ts'
import { useFittingZoom } from './use-fitting-zoom.ts'
import { useGlide } from './use-glide.ts'

/** From where the object is first seen: a little from the side, so that its folds show. */
const FIRST_TURN = 24

/** A leaflet that whoever looks at it can fold and turn. For screens only. */
export function FoldableLeaflet({
  layout,
  initialState = 'closed',
}: {
  readonly layout: LeafletLayout
  /** The state that it starts in; a fold that has no such state starts open. */
  readonly initialState?: FoldingState['name']
}): ReactNode {
  const progress = useGlide(progressOfState(layout.format, initialState) ?? 0, 1600)
  const turn = useGlide(FIRST_TURN, 5)
  const caption = useId()
  const { ref, zoom } = useFittingZoom(layout.format.openSize.height)
  return (
    <div className="folding" style={{ fontFamily: `'${FONT_FACES.textRegular.family}'` }}>
      <FoldingControls format={layout.format} progress={progress} turn={turn} />
      <figure aria-labelledby={caption} className="folding-figure">
        <figcaption className="folding-caption" id={caption}>
          {describeFolding(layout.format, progress.value, turn.value)}
        </figcaption>
        <div ref={ref} style={{ zoom }}>
          <FoldedLeaflet layout={layout} progress={progress.value} turn={turn.value} />
        </div>
      </figure>
    </div>
  )
}
