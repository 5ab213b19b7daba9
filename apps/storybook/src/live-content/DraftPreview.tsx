import { type Edition, foldPositions, SIDES } from '@flyer-open-data/flyer'
import { type LeafletLayout, PaperOnTable, SheetSide } from '@flyer-open-data/ui'
import { memo, type ReactNode } from 'react'
import { useFittingZoom } from './use-fitting-zoom.ts'

/** The draft as it will be: both sides of the sheet, as wide as there is room for. */
export const DraftPreview = memo(function DraftPreview({
  layout,
}: {
  readonly edition: Edition
  readonly layout: LeafletLayout
}): ReactNode {
  const { width, height } = layout.format.openSize
  const { ref, zoom } = useFittingZoom(width)
  return (
    <div className="live-sides" ref={ref}>
      {SIDES.map((side) => (
        <div key={side} style={{ zoom }}>
          <PaperOnTable folds={foldPositions(layout.format, side)} height={height} width={width}>
            <SheetSide layout={layout} side={side} />
          </PaperOnTable>
        </div>
      ))}
    </div>
  )
})
