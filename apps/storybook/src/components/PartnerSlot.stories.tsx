import { PartnerSlot } from '@flyer-open-data/ui'
import { PARTNER_SLOT, type PartnerSlotData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { showSpecimen } from '../single-part/part.tsx'

const {
  ordinary,
  noLogo,
  wide,
  tall,
  inColours,
  inColoursWide,
  inColoursTall,
  picture,
  longest,
  compound,
  compoundOfSeveral,
  longAddresses,
  shortest,
} = PARTNER_SLOT.examples
const choices = Object.values(PARTNER_SLOT.examples)

const meta: Meta<PartnerSlotData> = {
  title: 'Composants/Emplacement du partenaire',
  argTypes: {
    partner: {
      name: 'Partenaire',
      options: choices.map(({ name }) => name),
      mapping: Object.fromEntries(choices.map(({ name, data }) => [name, data.partner])),
      control: 'select',
    },
  },
  render: showSpecimen(PARTNER_SLOT, PartnerSlot),
}

export default meta
type Story = StoryObj<PartnerSlotData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const NoLogo: Story = { name: 'Sans logo', args: noLogo.data }
export const Wide: Story = { name: 'Logo très large', args: wide.data }
export const Tall: Story = { name: 'Logo en hauteur', args: tall.data }
export const InColours: Story = { name: 'Logo en couleurs', args: inColours.data }
export const InColoursWide: Story = {
  name: 'Logo sur fond blanc, très large',
  args: inColoursWide.data,
}
export const InColoursTall: Story = {
  name: 'Logo sur fond blanc, en hauteur',
  args: inColoursTall.data,
}
export const Picture: Story = { name: 'Logo image', args: picture.data }
export const Longest: Story = { name: 'Textes les plus longs', args: longest.data }
export const Compound: Story = { name: 'Nom composé', args: compound.data }
export const CompoundOfSeveral: Story = {
  name: 'Nom composé en plusieurs mots',
  args: compoundOfSeveral.data,
}
export const LongAddresses: Story = { name: 'Adresses longues', args: longAddresses.data }
export const Shortest: Story = { name: 'Le moins possible', args: shortest.data }
export const Overflowing: Story = { name: 'Nom trop long', args: PARTNER_SLOT.overflowing.data }
