import { panelFrames, type Side } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { INSIDE_MANNER, OUTSIDE_MANNER, openingPattern } from '../../artwork/opening-pattern.ts'
import { GROUND_OF_SIDE } from '../../leaflet/grounds.ts'
import type { LoadedLeaflet } from '../../stories/load-leaflet.ts'
import { PaperOnTable, Table } from '../../surface/screen/PaperOnTable.tsx'
import { useSurface } from '../../surface/surface.ts'
import { Artwork } from './Artwork.tsx'

interface Args {
  side: Side
  seed: number
}

const MANNERS = { outside: OUTSIDE_MANNER, inside: INSIDE_MANNER }

const meta: Meta<Args> = {
  title: 'Illustrations/Motif',
  argTypes: {
    side: { table: { disable: true } },
    seed: { name: 'Germe', control: { type: 'number', min: 1, max: 99, step: 1 } },
  },
  args: { seed: 7 },
  render: (args, { loaded }) => (
    <Table>
      <Pattern {...args} leaflet={(loaded as unknown as LoadedLeaflet).leaflet} />
    </Table>
  ),
}

export default meta
type Story = StoryObj<Args>

export const Outside: Story = { name: 'Extérieur, sans les textes', args: { side: 'outside' } }
export const Inside: Story = { name: 'Intérieur, sans les textes', args: { side: 'inside' } }

/** The pattern of a whole side, as it grows when nothing keeps it away. */
function Pattern({ side, seed, leaflet }: Args & Pick<LoadedLeaflet, 'leaflet'>) {
  const { Box, Sheet } = useSurface()
  const { format } = leaflet
  const { width, height } = format.openSize
  const sheet = { x: 0, y: 0, width, height }
  return (
    <PaperOnTable height={height} width={width}>
      <Sheet {...sheet} bleed={0} side={side}>
        <Box {...sheet} fill={GROUND_OF_SIDE[side]} />
        {panelFrames(format, side).map((frame) => {
          const { frame: area, paths } = openingPattern({
            manner: MANNERS[side],
            frame,
            sheetWidth: width,
            seed,
            keepClear: [],
          })
          const place = { ...area, x: area.x + frame.x }
          return <Artwork artwork={{ frame: place, paths }} key={frame.content} />
        })}
      </Sheet>
    </PaperOnTable>
  )
}
