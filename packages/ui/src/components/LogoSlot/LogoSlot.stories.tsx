import type { Meta, StoryObj } from '@storybook/react-vite'
import { showSpecimen } from '../../stories/part.tsx'
import { LOGO_SLOT, type LogoSlotData } from './LogoSlot.examples.ts'
import { LogoSlot } from './LogoSlot.tsx'

const { waiting, filled, wide, tall } = LOGO_SLOT.examples
const choices = [waiting, filled, wide, tall]

const meta: Meta<LogoSlotData> = {
  title: 'Composants/Emplacement de logo',
  argTypes: {
    // A logo is vector artwork, which nobody types: the examples are offered instead.
    logo: {
      name: 'Logo',
      options: choices.map(({ name }) => name),
      mapping: Object.fromEntries(choices.map(({ name, data }) => [name, data.logo])),
      control: 'select',
    },
  },
  render: showSpecimen(LOGO_SLOT, (layout) => <LogoSlot layout={layout} />),
}

export default meta
type Story = StoryObj<LogoSlotData>

export const Waiting: Story = { name: 'Logo attendu', args: waiting.data }
export const Filled: Story = { name: 'Logo fourni', args: filled.data }
export const Wide: Story = { name: 'Logo très large', args: wide.data }
export const Tall: Story = { name: 'Logo en hauteur', args: tall.data }
