import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { layoutReading } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChosenLeaflet } from './ChosenLeaflet.tsx'
import { ON_LIGHT_TABLE } from './on-light-table.tsx'
import { ReadingOrder } from './ReadingOrder.tsx'

interface Args {
  /** Whether the pages are those of the file for screens. */
  readonly isForScreen: boolean
}

const meta: Meta<Args> = {
  title: 'Ordre de lecture',
  parameters: ON_LIGHT_TABLE,
  argTypes: { isForScreen: { table: { disable: true } } },
  render: ({ isForScreen }, { loaded }) => {
    return (
      <main>
        <ChosenLeaflet loaded={loaded as unknown as LoadedLeaflet}>
          {(leaflet, request) => (
            <ReadingOrder leaflet={isForScreen ? layoutReading(leaflet, request) : leaflet} />
          )}
        </ChosenLeaflet>
      </main>
    )
  },
}

export default meta

export const Panels: StoryObj<Args> = { name: 'Les six volets', args: { isForScreen: false } }
export const Screen: StoryObj<Args> = {
  name: 'Les pages du fichier pour l’écran',
  args: { isForScreen: true },
}
