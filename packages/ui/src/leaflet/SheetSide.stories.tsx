import { foldPositions, type Side } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { LoadedLeaflet } from '../stories/load-leaflet.ts'
import { PaperOnTable, Table } from '../surface/screen/PaperOnTable.tsx'
import { SheetSide } from './SheetSide.tsx'

const meta: Meta<{ side: Side }> = {
  title: 'Feuille',
  argTypes: { side: { table: { disable: true } } },
  render: ({ side }, { loaded }) => {
    const { leaflet } = loaded as unknown as LoadedLeaflet
    const { width, height } = leaflet.format.openSize
    return (
      <Table>
        <PaperOnTable folds={foldPositions(leaflet.format, side)} height={height} width={width}>
          <SheetSide layout={leaflet} side={side} />
        </PaperOnTable>
      </Table>
    )
  },
}

export default meta
type Story = StoryObj<{ side: Side }>

export const Outside: Story = { name: 'Extérieur', args: { side: 'outside' } }
export const Inside: Story = { name: 'Intérieur', args: { side: 'inside' } }
