import { panelsSchema } from '@flyer-open-data/flyer'
import { PanelTitle } from '@flyer-open-data/ui'
import { PANEL_TITLE, type PanelTitleData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'
import { showSpecimen } from '../single-part/part.tsx'

const { ordinary, onDark, longest, shortest } = PANEL_TITLE.examples

const meta: Meta<PanelTitleData> = {
  title: 'Composants/Titre de volet',
  argTypes: controlsOf(panelsSchema.shape['why-publish'].unwrap().pick({ title: true })),
  render: showSpecimen(PANEL_TITLE, PanelTitle),
}

export default meta
type Story = StoryObj<PanelTitleData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const OnDark: Story = {
  name: 'Sur aplat',
  args: onDark.data,
  render: showSpecimen(
    { ...PANEL_TITLE, stage: { ...PANEL_TITLE.stage, ground: 'dark' } },
    PanelTitle,
  ),
}
export const Longest: Story = { name: 'Texte le plus long', args: longest.data }
export const Shortest: Story = { name: 'Texte le plus court', args: shortest.data }
export const Overflowing: Story = { name: 'Texte trop long', args: PANEL_TITLE.overflowing.data }
