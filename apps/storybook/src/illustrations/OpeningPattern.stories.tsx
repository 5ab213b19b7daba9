import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Side } from '@flyer-open-data/flyer'
import { DrawnItems, drawingsIn, GROUND_OF_SIDE, Table, useSurface } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ScaledPaper } from '../single-part/ScaledPaper.tsx'

interface Args {
  side: Side
}

const meta: Meta<Args> = {
  title: 'Illustrations/Motif',
  argTypes: { side: { table: { disable: true } } },
  render: (args, { loaded }) => (
    <Table>
      <PrintedPattern {...args} leaflet={(loaded as unknown as LoadedLeaflet).leaflet} />
    </Table>
  ),
}

export default meta
type Story = StoryObj<Args>

export const Outside: Story = {
  name: 'Extérieur imprimé, sans textes',
  args: { side: 'outside' },
}
export const Inside: Story = {
  name: 'Intérieur imprimé, sans textes',
  args: { side: 'inside' },
}

/** The pattern of a whole side, with the room that it leaves for the texts of the leaflet. */
function PrintedPattern({ side, leaflet }: Args & Pick<LoadedLeaflet, 'leaflet'>) {
  const { Box, Sheet } = useSurface()
  const { width, height } = leaflet.format.openSize
  const sheet = { x: 0, y: 0, width, height }
  return (
    <ScaledPaper height={height} scales={[1, 0.75, 0.5]} width={width}>
      <Sheet {...sheet} bleed={0} side={side}>
        <Box {...sheet} fill={GROUND_OF_SIDE[side].ink} />
        {leaflet.panels
          .filter((panel) => panel.frame.side === side)
          .map(({ id, frame, content }) => (
            <DrawnItems
              items={drawingsIn(content)
                .filter(({ name }) => name === 'pattern')
                .map((one) => ({ ...one, frame: { ...one.frame, x: one.frame.x + frame.x } }))}
              key={id}
            />
          ))}
      </Sheet>
    </ScaledPaper>
  )
}
