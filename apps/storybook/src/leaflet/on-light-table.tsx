import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { ReactElement } from 'react'
import { LightTable } from '../light-table/LightTable.tsx'
import type { Subject } from '../light-table/stage/subject.ts'
import { ChosenLeaflet } from './ChosenLeaflet.tsx'

/** Parameters of a story that follows the settings of the light table: the preview gives it them. */
export const ON_LIGHT_TABLE = { lightTable: true } as const

/** A story of one subject on the light table. */
export function subjectStory(
  { subject }: { readonly subject: Subject },
  context: { loaded: Record<string, unknown> },
): ReactElement {
  const loaded = context.loaded as unknown as LoadedLeaflet
  const { catalogue } = loaded
  return (
    <main className="light-table-page">
      <ChosenLeaflet loaded={loaded}>
        {(leaflet, request) => (
          <LightTable catalogue={catalogue} leaflet={leaflet} request={request} subject={subject} />
        )}
      </ChosenLeaflet>
    </main>
  )
}
