import { type FoldingState, foldingStates } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { LoadedLeaflet } from '../stories/load-leaflet.ts'
import { PaperOnTable, Table } from '../surface/screen/PaperOnTable.tsx'
import { PanelAlone } from './Panel.tsx'

const meta: Meta<{ state: FoldingState['name'] }> = {
  title: 'Pliage',
  argTypes: { state: { table: { disable: true } } },
  render: ({ state: name }, { loaded }) => {
    const { leaflet } = loaded as unknown as LoadedLeaflet
    const state = foldingStates(leaflet.format).find((s) => s.name === name)
    const panels = (state?.panels ?? []).flatMap((frame) =>
      leaflet.panels.filter((panel) => panel.id === frame.content),
    )
    return (
      <Table>
        <div style={{ display: 'flex' }}>
          {panels.map((panel) => (
            <PaperOnTable height={panel.frame.height} key={panel.id} width={panel.frame.width}>
              <PanelAlone panel={panel} />
            </PaperOnTable>
          ))}
        </div>
      </Table>
    )
  },
}

export default meta
type Story = StoryObj<{ state: FoldingState['name'] }>

export const Closed: Story = { name: 'Fermé', args: { state: 'closed' } }
export const FirstOpening: Story = { name: 'Premier volet', args: { state: 'first-opening' } }
export const Open: Story = { name: 'Ouvert', args: { state: 'open' } }
