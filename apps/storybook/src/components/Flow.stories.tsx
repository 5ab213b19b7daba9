import { panelsSchema } from '@flyer-open-data/flyer'
import { Flow } from '@flyer-open-data/ui'
import { FLOW, type FlowData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'
import { showSpecimen } from '../single-part/part.tsx'

const { ordinary, longest, shortest } = FLOW.examples

const meta: Meta<FlowData> = {
  title: 'Composants/Chaîne de la donnée',
  argTypes: controlsOf(
    panelsSchema.shape['did-you-know'].unwrap().shape.call.pick({ steps: true }),
  ),
  render: showSpecimen(FLOW, Flow),
}

export default meta
type Story = StoryObj<FlowData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const Longest: Story = { name: 'Texte le plus long', args: longest.data }
export const Shortest: Story = { name: 'Texte le plus court', args: shortest.data }
export const Overflowing: Story = { name: 'Étape trop longue', args: FLOW.overflowing.data }
