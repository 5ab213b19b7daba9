import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { DesignKit } from './DesignKit.tsx'

const meta: Meta = {
  title: 'Kit graphique',
  id: 'kit-graphique',
  render: (_, { loaded }) => {
    const { catalogue, leaflet } = loaded as unknown as LoadedLeaflet
    const edition = catalogue.editions.at(-1)
    if (!edition) throw new Error('The catalogue has no edition.')
    return <DesignKit edition={edition} layout={leaflet} />
  },
}

export default meta

export const ForDesigners: StoryObj = { name: 'Encres, motif et cellules' }
