import {
  SPEAKER_NAMES,
  type Testimonial as TestimonialData,
  testimonialSchema,
} from '@flyer-open-data/flyer'
import { Testimonial } from '@flyer-open-data/ui'
import { TESTIMONIAL } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'
import { showSpecimen } from '../single-part/part.tsx'

const { ordinary, longName, longest, shortest } = TESTIMONIAL.examples

const meta: Meta<TestimonialData> = {
  title: 'Composants/Témoignage',
  argTypes: controlsOf(testimonialSchema, { kind: SPEAKER_NAMES }),
  render: showSpecimen(TESTIMONIAL, Testimonial),
}

export default meta
type Story = StoryObj<TestimonialData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const LongName: Story = { name: 'Nom sur deux lignes', args: longName.data }
export const Longest: Story = { name: 'Texte le plus long', args: longest.data }
export const Shortest: Story = { name: 'Texte le plus court', args: shortest.data }
export const Overflowing: Story = { name: 'Texte trop long', args: TESTIMONIAL.overflowing.data }
