import { checkOnce, type LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { ReactElement } from 'react'
import { LightTable } from '../light-table/LightTable.tsx'
import { RefusedLeaflet } from '../light-table/RefusedLeaflet.tsx'
import { chosenIn } from '../light-table/settings/chosen.ts'
import { useView } from '../light-table/settings/ViewSettingsContext.tsx'
import type { Subject } from '../light-table/stage/subject.ts'

/** Parameters that put a story on the light table: the preview gives it its settings. */
export const ON_LIGHT_TABLE = { lightTable: true } as const

/** A story of one subject on the light table. */
export function subjectStory(
  { subject }: { readonly subject: Subject },
  { loaded }: { loaded: Record<string, unknown> },
): ReactElement {
  return (
    <main className="light-table-page">
      <ChosenLeaflet subject={subject} {...(loaded as unknown as LoadedLeaflet)} />
    </main>
  )
}

/** A subject of the chosen sender’s leaflet, or why that leaflet cannot be laid out. */
function ChosenLeaflet({
  subject,
  catalogue,
  fonts,
  requestOf,
}: LoadedLeaflet & { readonly subject: Subject }): ReactElement {
  const { run, sender } = chosenIn(catalogue, useView().settings)
  const request = requestOf(run, sender)
  const { layout, findings } = checkOnce(request)
  return layout ? (
    <LightTable catalogue={catalogue} fonts={fonts} leaflet={layout} subject={subject} />
  ) : (
    <RefusedLeaflet catalogue={catalogue} edition={request.edition} findings={findings} />
  )
}
