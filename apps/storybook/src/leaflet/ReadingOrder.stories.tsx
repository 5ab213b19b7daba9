import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ReadingOrder } from './ReadingOrder.tsx'

const meta: Meta = {
  title: 'Ordre de lecture',
  render: (_, { loaded }) => (
    <ReadingOrder leaflet={(loaded as unknown as LoadedLeaflet).leaflet} />
  ),
}

export default meta

export const Panels: StoryObj = { name: 'Les six volets' }
