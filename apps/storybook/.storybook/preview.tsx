import '@flyer-open-data/ui/screen.css'
import { loadLeaflet } from '@flyer-open-data/ui/stories'
import type { Preview } from '@storybook/react-vite'

document.documentElement.lang = 'fr'

const preview: Preview = {
  loaders: [loadLeaflet],
  parameters: {
    layout: 'fullscreen',
    // A story is a part of a page: the page that holds it has the heading of level one.
    a11y: { test: 'error', config: { rules: [{ id: 'page-has-heading-one', enabled: false }] } },
    options: {
      storySort: {
        order: ['Feuille', 'Pliage', 'Volets', 'Composants', 'Illustrations', 'Jetons'],
      },
    },
  },
}

export default preview
