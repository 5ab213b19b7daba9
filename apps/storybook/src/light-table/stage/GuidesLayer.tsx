import type { Format } from '@flyer-open-data/flyer'
import { GUIDE_COLOURS } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { type Guide, LINE_GUIDES, type LineGuide } from '../settings/view-settings.ts'
import { guideShapes } from './guide-lines.ts'
import type { View } from './subject.ts'

/** Guides that are dashed, so that they are told apart without their colours. */
const DASHES: Readonly<Record<LineGuide, string>> = {
  bleed: '10 4',
  trim: 'none',
  safe: '2 3',
  folds: '8 3 2 3',
  grid: 'none',
}

/** The chosen guides, drawn over the subject in lines of one pixel. */
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
          <g data-guide={guide} key={guide}>
            {/* A light line under each guide, so that it is seen on dark grounds too. */}
            {[true, false].map((isCasing) => (
              <g
                key={String(isCasing)}
                {...(isCasing
                  ? { className: 'table-guide-casing' }
                  : { stroke: GUIDE_COLOURS[guide], strokeDasharray: DASHES[guide] })}
              >
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
              </g>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
