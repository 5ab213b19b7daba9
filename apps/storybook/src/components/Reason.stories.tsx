import { type Reason as ReasonData, reasonSchema, THEME_NAMES } from '@flyer-open-data/flyer'
import { Reason } from '@flyer-open-data/ui'
import { REASON } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'
import { showSpecimen } from '../single-part/part.tsx'

const { ordinary, longest, shortest } = REASON.examples

const meta: Meta<ReasonData> = {
  title: 'Composants/Raison de publier',
  argTypes: controlsOf(reasonSchema, { theme: THEME_NAMES }),
  render: showSpecimen(REASON, Reason),
}

export default meta
type Story = StoryObj<ReasonData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const Longest: Story = { name: 'Texte le plus long', args: longest.data }
export const Shortest: Story = { name: 'Texte le plus court', args: shortest.data }
export const Overflowing: Story = { name: 'Texte trop long', args: REASON.overflowing.data }
