import '@flyer-open-data/ui/screen.css'
import { loadLeaflet } from '@flyer-open-data/ui/stories'
import type { Preview } from '@storybook/react-vite'

document.documentElement.lang = 'fr'

const preview: Preview = {
  loaders: [loadLeaflet],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: ['Feuille', 'Pliage', 'Volets', 'Composants', 'Illustrations', 'Jetons'],
      },
    },
  },
}

export default preview
