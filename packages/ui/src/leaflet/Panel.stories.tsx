import type { PanelId } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { LoadedLeaflet } from '../stories/load-leaflet.ts'
import { PaperOnTable, Table } from '../surface/screen/PaperOnTable.tsx'
import { PanelAlone } from './Panel.tsx'

const meta: Meta<{ panel: PanelId }> = {
  title: 'Volets',
  argTypes: { panel: { table: { disable: true } } },
  render: ({ panel: id }, { loaded }) => {
    const { leaflet } = loaded as unknown as LoadedLeaflet
    return (
      <Table>
        {leaflet.panels
          .filter((panel) => panel.id === id)
          .map((panel) => (
            <PaperOnTable height={panel.frame.height} key={id} width={panel.frame.width}>
              <PanelAlone panel={panel} />
            </PaperOnTable>
          ))}
      </Table>
    )
  },
}

export default meta
type Story = StoryObj<{ panel: PanelId }>

export const Cover: Story = { name: 'Couverture', args: { panel: 'cover' } }
export const WhyPublish: Story = {
  name: 'Pourquoi publier ses données\u202f?',
  args: { panel: 'why-publish' },
}
export const Voices: Story = { name: 'Ils en parlent le mieux', args: { panel: 'voices' } }
export const DidYouKnow: Story = { name: 'Le saviez-vous\u202f?', args: { panel: 'did-you-know' } }
export const GetOrganised: Story = { name: 'Bien s’organiser', args: { panel: 'get-organised' } }
export const NeedHelp: Story = { name: '4e de couverture', args: { panel: 'need-help' } }
