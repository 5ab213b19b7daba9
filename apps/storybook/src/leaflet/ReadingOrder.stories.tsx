import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChosenLeaflet } from './ChosenLeaflet.tsx'
import { ON_LIGHT_TABLE } from './on-light-table.tsx'
import { ReadingOrder } from './ReadingOrder.tsx'

const meta: Meta = {
  title: 'Ordre de lecture',
  parameters: ON_LIGHT_TABLE,
  render: (_, { loaded }) => (
    <main>
      <ChosenLeaflet loaded={loaded as unknown as LoadedLeaflet}>
        {(leaflet) => <ReadingOrder leaflet={leaflet} />}
      </ChosenLeaflet>
    </main>
  ),
}

export default meta

export const Panels: StoryObj = { name: 'Les six volets' }
