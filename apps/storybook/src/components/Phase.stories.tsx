import { actionColumnSchema } from '@flyer-open-data/flyer'
import { Phase } from '@flyer-open-data/ui'
import { PHASE, type PhaseData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'
import { showSpecimen } from '../single-part/part.tsx'

const { ordinary, longest, shortest, many } = PHASE.examples

const meta: Meta<PhaseData> = {
  title: 'Composants/Étape d’organisation',
  argTypes: {
    ...controlsOf(actionColumnSchema),
    openness: {
      name: 'Ouverture de la marque',
      control: { type: 'range', min: 0, max: 1, step: 0.05 },
    },
  },
  render: showSpecimen(PHASE, Phase),
}

export default meta
type Story = StoryObj<PhaseData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const Longest: Story = { name: 'Texte le plus long', args: longest.data }
export const Shortest: Story = { name: 'Texte le plus court', args: shortest.data }
export const Many: Story = { name: 'Nombreuses actions', args: many.data }
export const Overflowing: Story = { name: 'Action trop longue', args: PHASE.overflowing.data }
