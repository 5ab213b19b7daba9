import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { type FoldingState, jobOf } from '@flyer-open-data/flyer'
import { FoldableLeaflet, type LeafletLayout, layoutLeaflet } from '@flyer-open-data/ui'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'

interface Args {
  fold: 'roll' | 'accordion' | 'single'
  initial: FoldingState['name'] | number
}

const OTHER_FORMATS = { accordion: a4Accordion, single: a5SingleFold }

/** The leaflet of the first print run, laid out on a sheet that folds in another way. */
function layOutAs(
  fold: keyof typeof OTHER_FORMATS,
  { catalogue, fonts }: LoadedLeaflet,
): LeafletLayout {
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  return layoutLeaflet({ ...jobOf(catalogue, run), format: OTHER_FORMATS[fold], fonts })
}

const meta: Meta<Args> = {
  title: 'Pliage',
  argTypes: { fold: { table: { disable: true } }, initial: { table: { disable: true } } },
  render: ({ fold, initial }, { loaded }) => {
    const leaflet = loaded as unknown as LoadedLeaflet
    const layout = fold === 'roll' ? leaflet.leaflet : layOutAs(fold, leaflet)
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
export const SingleFold: Story = {
  name: 'Variante à un pli',
  args: { fold: 'single', initial: 0.5 },
}
