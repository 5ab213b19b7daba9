import type { Testimonial as TestimonialData } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { CONTENT, showPart } from '../../stories/part.tsx'
import { layoutTestimonial } from './layout.ts'
import { Testimonial } from './Testimonial.tsx'

const spokenBy = (kind: TestimonialData['kind']): TestimonialData => {
  const testimonial = CONTENT.voices.testimonials.find((t) => t.kind === kind)
  if (!testimonial) throw new Error(`No testimonial of kind ${kind}.`)
  return testimonial
}

const meta: Meta<TestimonialData> = {
  title: 'Composants/Témoignage',
  argTypes: {
    kind: { name: 'Qui parle', control: 'select', options: ['publisher', 'reuser', 'elected'] },
    heading: { name: 'Rubrique' },
    speaker: { name: 'Nom' },
    words: { name: 'Propos' },
  },
  render: showPart(
    { width: 100, height: 56, panel: 'voices' },
    (setText, args: TestimonialData) => (
      <Testimonial
        layout={layoutTestimonial(setText, args, 'testimonials.0', {
          x: 11,
          firstBaseline: 12,
          width: 78,
        })}
      />
    ),
  ),
}

export default meta
type Story = StoryObj<TestimonialData>

export const Publisher: Story = { name: 'Producteur', args: spokenBy('publisher') }
export const Reuser: Story = { name: 'Réutilisateur', args: spokenBy('reuser') }
export const Elected: Story = { name: 'Élus (nom long)', args: spokenBy('elected') }
