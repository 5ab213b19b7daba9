import { type LeafletLayout, SheetSide } from '@flyer-open-data/ui'
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { CSS_PIXELS_PER_MM } from './scale.ts'
import type { View } from './subject.ts'

/** The subject as the screen surface sets it: semantic HTML, enlarged as a whole. */
export const ScreenLayer = memo(function ScreenLayer({
  layout,
  view,
  pixelsPerMm,
  clip,
  isCovered,
}: {
  readonly layout: LeafletLayout
  readonly view: View
  readonly pixelsPerMm: number
  /** What of the subject is shown, as CSS cuts it; all of it when it is not given. */
  readonly clip: string | undefined
  /** Whether paper lies on it: it is not seen, but what is under the pointer is still found in it. */
  readonly isCovered: boolean
}): ReactNode {
  const { area, side, bleed, only } = view
  const scale = pixelsPerMm / CSS_PIXELS_PER_MM
  const frame = useRef<HTMLDivElement>(null)
  // The focus must not go where nobody sees it.
  useLayoutEffect(() => {
    for (const link of frame.current?.querySelectorAll('a') ?? [])
      link.tabIndex = isCovered ? -1 : 0
  })
  return (
    <div
      className="table-screen-frame"
      data-covered={isCovered}
      ref={frame}
      style={{ clipPath: clip }}
    >
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
    </div>
  )
})
