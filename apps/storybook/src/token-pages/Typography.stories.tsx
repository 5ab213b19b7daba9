import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FontFaces } from './FontFaces.tsx'
import { TokenPage } from './TokenPage.tsx'
import { TypeScale } from './TypeScale.tsx'

const meta: Meta = { title: 'Jetons/Typographie' }

export default meta
type Story = StoryObj

export const Scale: Story = {
  name: 'Styles de texte',
  render: (_, { loaded }) => (
    <TokenPage
      intro={
        'Bricolage Grotesque pour les titres, Source Sans 3 pour les textes. Les interlignes sont des quarts entiers de la grille de base de 13,5\u00a0pt\u202f; rien ne descend sous 8\u00a0pt dans le format fini.'
      }
      title="Styles de texte"
    >
      <TypeScale fonts={(loaded as unknown as LoadedLeaflet).fonts} />
    </TokenPage>
  ),
}

export const Faces: Story = {
  name: 'Polices',
  render: () => (
    <TokenPage
      intro="Un texte en gras au fil d’une phrase prend la graisse supérieure de sa propre famille. Aucune police n’est remplacée, aucune graisse n’est simulée."
      title="Polices"
    >
      <FontFaces />
    </TokenPage>
  ),
}
