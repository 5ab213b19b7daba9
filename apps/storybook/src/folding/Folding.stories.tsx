import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { type FoldingState, jobOf } from '@flyer-open-data/flyer'
import { FoldableLeaflet, type LeafletLayout, layoutLeaflet } from '@flyer-open-data/ui'
import { a4Accordion } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'

interface Args {
  fold: 'roll' | 'accordion'
  initial: FoldingState['name'] | number
}

/** The leaflet of the first print run, laid out on a sheet that folds in a Z. */
function layOutAccordion({ catalogue, fonts }: LoadedLeaflet): LeafletLayout {
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  return layoutLeaflet({
    ...jobOf(catalogue, run),
    format: a4Accordion,
    fonts,
  })
}

const meta: Meta<Args> = {
  title: 'Pliage',
  argTypes: { fold: { table: { disable: true } }, initial: { table: { disable: true } } },
  render: ({ fold, initial }, { loaded }) => {
    const leaflet = loaded as unknown as LoadedLeaflet
    const layout = fold === 'accordion' ? layOutAccordion(leaflet) : leaflet.leaflet
    return (
      <main>
        <FoldableLeaflet initial={initial} layout={layout} />
      </main>
    )
  },
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
