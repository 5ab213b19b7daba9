import type { Format } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { type Guide, LINE_GUIDES } from '../settings/view-settings.ts'
import { GuideLayers } from './GuideLayers.tsx'
import { guideShapes } from './guide-lines.ts'
import type { View } from './subject.ts'

/** The chosen guides, drawn over the subject. */
export function GuidesLayer({
  guides,
  view,
  format,
}: {
  readonly guides: readonly Guide[]
  readonly view: View
  readonly format: Format
}): ReactNode {
  const { x, y, width, height } = view.area
  return (
    <svg aria-hidden="true" className="table-guides" viewBox={`${x} ${y} ${width} ${height}`}>
      {LINE_GUIDES.filter((guide) => guides.includes(guide)).map((guide) => {
        const { rectangles, lines } = guideShapes(guide, view, format)
        return (
          <GuideLayers guide={guide} key={guide}>
            {rectangles.map((rectangle) => (
              <rect
                {...rectangle}
                fill="none"
                key={rectangle.x}
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {lines.map((line) => (
              <line {...line} key={`${line.x1} ${line.y1}`} vectorEffect="non-scaling-stroke" />
            ))}
          </GuideLayers>
        )
      })}
    </svg>
  )
}
