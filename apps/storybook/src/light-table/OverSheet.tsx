import type { Format, PointOfRun } from '@flyer-open-data/flyer'
import type { ReadSection } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { BeforeAfterLayer } from './before-after/BeforeAfterLayer.tsx'
import type { BeforeAfter } from './before-after/use-before-after.ts'
import { OpenPointsLayer } from './open-points/OpenPointsLayer.tsx'
import type { Pointed } from './reading/pointed.ts'
import { ReadingLayer } from './reading/ReadingLayer.tsx'
import type { Guide } from './settings/view-settings.ts'
import { GuidesLayer } from './stage/GuidesLayer.tsx'
import type { View } from './stage/subject.ts'

/** All that is drawn over what lies on the table: what was before, guides, an open point, reading. */
export function OverSheet({
  view,
  pixelsPerMm,
  compared,
  guides,
  format,
  openPoint,
  reading,
}: {
  readonly view: View
  readonly pixelsPerMm: number
  /** Two states that are looked at one over the other, if any. */
  readonly compared: BeforeAfter | undefined
  readonly guides: readonly Guide[]
  readonly format: Format
  /** The open point whose place is shown, if any. */
  readonly openPoint: PointOfRun | undefined
  /** What is read of the view, and what of it is pointed at; undefined when it is not shown. */
  readonly reading:
    | { readonly sections: readonly ReadSection[]; readonly pointed: Pointed | undefined }
    | undefined
}): ReactNode {
  return (
    <>
      {compared && <BeforeAfterLayer pixelsPerMm={pixelsPerMm} view={view} work={compared} />}
      <GuidesLayer format={format} guides={guides} view={view} />
      {openPoint && <OpenPointsLayer point={openPoint} view={view} />}
      {reading && <ReadingLayer area={view.area} pixelsPerMm={pixelsPerMm} {...reading} />}
    </>
  )
}
