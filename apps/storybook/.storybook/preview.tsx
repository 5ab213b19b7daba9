import '@flyer-open-data/ui/screen.css'
import '@flyer-open-data/ui/folding.css'
import '@flyer-open-data/ui/tool-controls.css'
import { FontsMissing } from '@flyer-open-data/browser/leaflet'
import { readCatalogue } from '@flyer-open-data/flyer'
import type { Preview } from '@storybook/react-vite'
import { useGlobals } from 'storybook/preview-api'
import { INITIAL_GLOBALS } from '../src/light-table/settings/globals.ts'
import { knownNames } from '../src/light-table/settings/known-names.ts'
import { ViewSettingsProvider } from '../src/light-table/settings/ViewSettingsContext.tsx'
import { type LoadedOrMissing, loadOrTell } from '../src/loading/load-or-tell.ts'

document.documentElement.lang = 'fr'

const catalogue = readCatalogue()
const names = knownNames(catalogue)

const preview: Preview = {
  loaders: [loadOrTell],
  initialGlobals: INITIAL_GLOBALS,
  decorators: [
    (Story, { parameters, loaded }) => {
      const [globals, updateGlobals] = useGlobals()
      const { missing } = loaded as LoadedOrMissing
      if (missing) return <FontsMissing error={missing} />
      if (parameters['lightTable'] !== true) return <Story />
      return (
        <ViewSettingsProvider globals={globals} names={names} updateGlobals={updateGlobals}>
          <Story />
        </ViewSettingsProvider>
      )
    },
  ],
  parameters: {
    layout: 'fullscreen',
    // A story is a part of a page: the page that holds it has the heading of level one.
    a11y: { test: 'error', config: { rules: [{ id: 'page-has-heading-one', enabled: false }] } },
    options: {
      storySort: {
        order: [
          'Feuille',
          'Volets',
          'Avant et après',
          'Ordre de lecture',
          'Pliage',
          'Contenu en direct',
          'Contrôle',
          'Composants',
          'Illustrations',
          'Jetons',
          'Kit graphique',
        ],
      },
    },
  },
}

export default preview
