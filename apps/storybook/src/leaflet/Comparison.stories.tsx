import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { LeafletLayout, LeafletRequest } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useMemo } from 'react'
import { LightTable } from '../light-table/LightTable.tsx'
import type { Subject } from '../light-table/stage/subject.ts'
import { ChosenLeaflet } from './ChosenLeaflet.tsx'
import { comparisonExample } from './comparison-example.ts'
import { ON_LIGHT_TABLE } from './on-light-table.tsx'

const INSIDE: Subject = { kind: 'side', side: 'inside' }

/** The leaflet and what three small changes make of it, on the light table. */
function Compared({
  loaded: { catalogue },
  leaflet,
  request,
}: {
  readonly loaded: LoadedLeaflet
  readonly leaflet: LeafletLayout
  readonly request: LeafletRequest
}): ReactNode {
  const comparison = useMemo(() => comparisonExample(request, leaflet), [request, leaflet])
  return (
    <LightTable
      catalogue={catalogue}
      comparison={comparison}
      leaflet={leaflet}
      request={request}
      subject={INSIDE}
    />
  )
}

const meta: Meta = {
  title: 'Avant et après',
  parameters: ON_LIGHT_TABLE,
  globals: { surface: 'before-after' },
  render: (_, context) => {
    const loaded = context.loaded as unknown as LoadedLeaflet
    return (
      <main className="light-table-page">
        <ChosenLeaflet loaded={loaded}>
          {(leaflet, request) => <Compared leaflet={leaflet} loaded={loaded} request={request} />}
        </ChosenLeaflet>
      </main>
    )
  },
}

export default meta

export const Example: StoryObj = { name: 'Un mot, une encre, une place' }
