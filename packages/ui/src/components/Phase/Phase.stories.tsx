import type { ActionColumn } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { CONTENT, showPart } from '../../stories/part.tsx'
import { COLOURS } from '../../tokens/colours.ts'
import { layoutPhase } from './layout.ts'
import { Phase } from './Phase.tsx'

type Args = ActionColumn & { openness: number }

const [decision, process, promotion] = CONTENT['get-organised'].columns

const meta: Meta<Args> = {
  title: 'Composants/Étape d’organisation',
  argTypes: {
    title: { name: 'Titre' },
    actions: { name: 'Actions' },
    openness: { name: 'Ouverture', control: { type: 'range', min: 0, max: 1, step: 0.05 } },
  },
  render: showPart(
    { width: 97, height: 44, panel: 'get-organised', ground: COLOURS.groundOutside },
    (setText, { openness, ...phase }: Args) => (
      <Phase
        layout={layoutPhase(setText, phase, 'columns.0', openness, {
          x: 11,
          firstBaseline: 12,
          width: 75,
        })}
      />
    ),
  ),
}

export default meta
type Story = StoryObj<Args>

export const Decision: Story = { name: 'Décision', args: { ...decision, openness: 0 } }
export const Process: Story = { name: 'Processus', args: { ...process, openness: 0.5 } }
export const Promotion: Story = { name: 'Valorisation', args: { ...promotion, openness: 1 } }
