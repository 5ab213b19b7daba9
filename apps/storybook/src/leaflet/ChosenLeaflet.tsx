import { checkOnce, type LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Format } from '@flyer-open-data/flyer'
import type { LeafletLayout, LeafletRequest } from '@flyer-open-data/ui'
import { type ReactNode, useMemo } from 'react'
import { RefusedLeaflet } from '../light-table/RefusedLeaflet.tsx'
import { chosenIn } from '../light-table/settings/chosen.ts'
import { useView } from '../light-table/settings/ViewSettingsContext.tsx'

/** The chosen sender’s leaflet as a story shows it, or why that leaflet cannot be laid out. */
export function ChosenLeaflet({
  loaded: { catalogue, requestOf },
  format,
  children,
}: {
  readonly loaded: LoadedLeaflet
  /** Another sheet than that of the leaflet. */
  readonly format?: Format | undefined
  readonly children: (leaflet: LeafletLayout, request: LeafletRequest) => ReactNode
}): ReactNode {
  const { run, sender } = chosenIn(catalogue, useView().settings)
  const usual = requestOf(run, sender)
  const request = useMemo(() => (format ? { ...usual, format } : usual), [usual, format])
  const { layout, findings } = checkOnce(request)
  return layout ? (
    children(layout, request)
  ) : (
    <RefusedLeaflet catalogue={catalogue} edition={request.edition} findings={findings} />
  )
}
