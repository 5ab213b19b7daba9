import { DrawnItems, decoration, openingMark } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { showPart } from '../single-part/part.tsx'

interface Args {
  steps: number
}

const meta: Meta<Args> = {
  title: 'Illustrations/La cellule qui s’ouvre',
  argTypes: { steps: { name: 'Nombre d’états', control: { type: 'range', min: 2, max: 10 } } },
  args: { steps: 7 },
  render: showPart(
    { width: 120, height: 30, panel: 'cover', ground: 'dark' },
    ({ ground: { closed, point } }, { steps }: Args) =>
      Array.from({ length: steps }, (_, i) => {
        const openness = i / (steps - 1)
        return (
          <DrawnItems
            items={[
              decoration('mark', {
                frame: { x: 8 + (i * 92) / (steps - 1), y: 9, width: 12, height: 12 },
                paths: openingMark([6, 6], 10, openness, { body: closed, point }),
              }),
            ]}
            key={openness}
          />
        )
      }),
  ),
}

export default meta
type Story = StoryObj<Args>

export const FromClosedToOpen: Story = { name: 'De fermée à ouverte' }
