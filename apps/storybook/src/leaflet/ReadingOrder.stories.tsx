import { PanelAlone, PaperOnTable, Table } from '@flyer-open-data/ui'
import type { LoadedLeaflet } from '@flyer-open-data/ui/stories'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { panelName } from '../light-table/subject-name.ts'
import './reading-order.css'

const meta: Meta = {
  title: 'Ordre de lecture',
  render: (_, { loaded }) => {
    const { leaflet } = loaded as unknown as LoadedLeaflet
    return (
      <Table>
        <ol className="reading-order">
          {leaflet.panels.map((panel) => (
            <li key={panel.id}>
              <p>{panelName(panel.id)}</p>
              <PaperOnTable height={panel.frame.height} width={panel.frame.width}>
                <PanelAlone panel={panel} />
              </PaperOnTable>
            </li>
          ))}
        </ol>
      </Table>
    )
  },
}

export default meta

export const Panels: StoryObj = { name: 'Les six volets' }
