import type { Meta, StoryObj } from '@storybook/react-vite'
import { CONTENT, showPart } from '../../stories/part.tsx'
import { COLOURS } from '../../tokens/colours.ts'
import { Flow } from './Flow.tsx'
import { layoutFlow } from './layout.ts'

interface Args {
  steps: readonly string[]
}

const meta: Meta<Args> = {
  title: 'Composants/Chaîne de la donnée',
  argTypes: { steps: { name: 'Étapes' } },
  render: showPart(
    { width: 97, height: 70, panel: 'did-you-know', ground: COLOURS.groundCall },
    (setText, { steps }: Args) => (
      <Flow
        layout={layoutFlow(setText, steps, 'call.steps', { x: 11, firstBaseline: 15, width: 75 })}
      />
    ),
  ),
}

export default meta
type Story = StoryObj<Args>

export const ThreeSteps: Story = {
  name: 'Trois étapes',
  args: { steps: CONTENT['did-you-know'].call.steps },
}
