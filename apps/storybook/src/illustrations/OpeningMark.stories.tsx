import { Artwork, COLOURS, openingMark } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { showPart } from '../single-part/part.tsx'

interface Args {
  steps: number
}

const { markClosed, markPoint } = COLOURS

const meta: Meta<Args> = {
  title: 'Illustrations/La cellule qui s’ouvre',
  argTypes: { steps: { name: 'Nombre d’états', control: { type: 'range', min: 2, max: 10 } } },
  args: { steps: 7 },
  render: showPart(
    { width: 120, height: 30, panel: 'cover', ground: COLOURS.groundOutside },
    (_, { steps }: Args) =>
      Array.from({ length: steps }, (__, i) => {
        const openness = i / (steps - 1)
        return (
          <Artwork
            artwork={{
              frame: { x: 8 + (i * 92) / (steps - 1), y: 9, width: 12, height: 12 },
              paths: openingMark([6, 6], 10, openness, { body: markClosed, point: markPoint }),
            }}
            key={openness}
          />
        )
      }),
  ),
}

export default meta
type Story = StoryObj<Args>

export const FromClosedToOpen: Story = { name: 'De fermée à ouverte' }
