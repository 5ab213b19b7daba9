import type { Reason as ReasonData } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { CONTENT, showPart } from '../../stories/part.tsx'
import { layoutReason } from './layout.ts'
import { Reason } from './Reason.tsx'

const reasonAbout = (theme: ReasonData['theme']): ReasonData => {
  const reason = CONTENT['why-publish'].reasons.find((r) => r.theme === theme)
  if (!reason) throw new Error(`No reason about ${theme}.`)
  return reason
}

const meta: Meta<ReasonData> = {
  title: 'Composants/Raison de publier',
  argTypes: {
    text: { name: 'Texte' },
    theme: {
      name: 'Thème',
      control: 'select',
      options: ['services', 'activities', 'commons', 'savings', 'transparency'],
    },
  },
  render: showPart(
    { width: 100, height: 40, panel: 'why-publish' },
    (setText, args: ReasonData) => (
      <Reason
        layout={layoutReason(setText, args, 'reasons.0.text', {
          x: 11,
          firstBaseline: 16,
          width: 78,
          maxLines: 4,
        })}
      />
    ),
  ),
}

export default meta
type Story = StoryObj<ReasonData>

export const Services: Story = { args: reasonAbout('services') }
export const Activities: Story = { name: 'Activités', args: reasonAbout('activities') }
export const Commons: Story = { name: 'Bien commun', args: reasonAbout('commons') }
export const Savings: Story = { name: 'Dépenses', args: reasonAbout('savings') }
export const Transparency: Story = { name: 'Transparence', args: reasonAbout('transparency') }
