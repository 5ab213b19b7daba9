import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { PanelPlan } from './PanelPlan.tsx'
import { SpaceTable } from './SpaceTable.tsx'
import { TokenPage } from './TokenPage.tsx'

const meta: Meta = { title: 'Jetons/Espaces et grille' }

export default meta
type Story = StoryObj

export const Distances: Story = {
  name: 'Espaces',
  render: () => (
    <TokenPage
      intro="Peu de distances, chacune pour un seul usage. Toutes se mesurent sur le papier."
      title="Espaces"
    >
      <SpaceTable />
    </TokenPage>
  ),
}

export const Grid: Story = {
  name: 'Grille',
  render: (_, { loaded }) => (
    <TokenPage
      intro={
        'Les trois volets d’une face partagent une grille de base de 13,5\u00a0pt\u00a0: le texte courant s’y aligne d’un volet à l’autre, et chaque titre y pose sa première ligne. Aucun texte n’approche à moins de 5\u00a0mm d’une coupe ou d’un pli.'
      }
      title="Grille"
    >
      <PanelPlan format={(loaded as unknown as LoadedLeaflet).leaflet.format} />
    </TokenPage>
  ),
}
