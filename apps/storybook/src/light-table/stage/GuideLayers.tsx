import { GUIDE_COLOURS } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import type { LineGuide } from '../settings/view-settings.ts'
import { GUIDE_LAYERS, strokeOf } from './guide-strokes.ts'

/** The lines of a guide in its colour, on a light and a dark edge: one of them shows on any ground. */
export function GuideLayers({
  guide,
  children,
}: {
  readonly guide: LineGuide
  /** Its lines, drawn once for each layer. */
  readonly children: ReactNode
}): ReactNode {
  return (
    <g data-guide={guide}>
      {GUIDE_LAYERS.map((layer) => (
        <g
          {...strokeOf(guide, layer)}
          className={`table-guide-${layer}`}
          key={layer}
          stroke={layer === 'core' ? GUIDE_COLOURS[guide] : undefined}
        >
          {children}
        </g>
      ))}
    </g>
  )
}
