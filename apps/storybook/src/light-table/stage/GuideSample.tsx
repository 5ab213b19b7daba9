import type { ReactNode } from 'react'
import type { LineGuide } from '../settings/view-settings.ts'
import { GuideLayers } from './GuideLayers.tsx'

/** A piece of a guide as it is drawn, beside its name; half on a dark ground. */
export function GuideSample({ guide }: { readonly guide: LineGuide }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      className="table-guide-sample"
      height="12"
      viewBox="0 0 44 12"
      width="44"
    >
      <rect className="table-guide-ground" height="12" width="22" x="22" />
      <GuideLayers guide={guide}>
        <line x1="2" x2="42" y1="6" y2="6" />
      </GuideLayers>
    </svg>
  )
}
