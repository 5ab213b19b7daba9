import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { ReactElement } from 'react'
import { LightTable } from '../light-table/LightTable.tsx'
import type { Subject } from '../light-table/stage/subject.ts'

/** Parameters that put a story on the light table: the preview gives it its settings. */
export const ON_LIGHT_TABLE = { lightTable: true } as const

/** A story of one subject on the light table. */
export function subjectStory(
  { subject }: { readonly subject: Subject },
  { loaded }: { loaded: Record<string, unknown> },
): ReactElement {
  const { catalogue, fonts, leaflet } = loaded as unknown as LoadedLeaflet
  return (
    <main className="light-table-page">
      <LightTable catalogue={catalogue} fonts={fonts} leaflet={leaflet} subject={subject} />
    </main>
  )
}
