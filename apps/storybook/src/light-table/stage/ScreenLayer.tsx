import { type LeafletLayout, SheetSide } from '@flyer-open-data/ui'
import { memo, type ReactNode } from 'react'
import { CSS_PIXELS_PER_MM } from './scale.ts'
import type { View } from './subject.ts'

/** The subject as the screen surface sets it: semantic HTML, enlarged as a whole. */
export const ScreenLayer = memo(function ScreenLayer({
  layout,
  view,
  pixelsPerMm,
}: {
  readonly layout: LeafletLayout
  readonly view: View
  readonly pixelsPerMm: number
}): ReactNode {
  const { area, side, bleed, only } = view
  const scale = pixelsPerMm / CSS_PIXELS_PER_MM
  return (
    <div
      className="table-screen"
      style={{
        width: `${area.width}mm`,
        height: `${area.height}mm`,
        ...(Math.abs(scale - 1) < 1e-6 ? {} : { transform: `scale(${scale})` }),
      }}
    >
      <SheetSide bleed={bleed} layout={layout} only={only} side={side} x={-area.x} y={-area.y} />
    </div>
  )
})
