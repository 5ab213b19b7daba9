import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { FoldingState, Format } from '@flyer-open-data/flyer'
import { FoldableLeaflet } from '@flyer-open-data/ui'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChosenLeaflet } from '../leaflet/ChosenLeaflet.tsx'
import { ON_LIGHT_TABLE } from '../leaflet/on-light-table.tsx'

interface Args {
  fold: 'roll' | 'accordion' | 'single'
  initial: FoldingState['name'] | number
}

/** Sheets that fold in another way than that of the leaflet. */
const OTHER_FORMATS: Readonly<Record<Args['fold'], Format | undefined>> = {
  roll: undefined,
  accordion: a4Accordion,
  single: a5SingleFold,
}

const meta: Meta<Args> = {
  title: 'Pliage',
  parameters: ON_LIGHT_TABLE,
  argTypes: { fold: { table: { disable: true } }, initial: { table: { disable: true } } },
  render: ({ fold, initial }, { loaded }) => (
    <main>
      <ChosenLeaflet format={OTHER_FORMATS[fold]} loaded={loaded as unknown as LoadedLeaflet}>
        {(leaflet) => <FoldableLeaflet initial={initial} layout={leaflet} />}
      </ChosenLeaflet>
    </main>
  ),
}

export default meta
type Story = StoryObj<Args>

export const Closed: Story = { name: 'Fermé', args: { fold: 'roll', initial: 'closed' } }
export const FirstOpening: Story = {
  name: 'Premier volet',
  args: { fold: 'roll', initial: 'first-opening' },
}
export const Open: Story = { name: 'Ouvert', args: { fold: 'roll', initial: 'open' } }
export const Accordion: Story = {
  name: 'Variante en accordéon',
  // Half-way, where its zigzag shows.
  args: { fold: 'accordion', initial: 0.5 },
}
export const SingleFold: Story = {
  name: 'Variante à un pli',
  args: { fold: 'single', initial: 0.5 },
}
