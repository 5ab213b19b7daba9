import type { Meta, StoryObj } from '@storybook/react-vite'
import type { LoadedLeaflet } from '../loading/load-leaflet.ts'
import { ReadingOrder } from './ReadingOrder.tsx'

const meta: Meta = {
  title: 'Ordre de lecture',
  render: (_, { loaded }) => (
    <ReadingOrder leaflet={(loaded as unknown as LoadedLeaflet).leaflet} />
  ),
}

export default meta

export const Panels: StoryObj = { name: 'Les six volets' }
