import { Wordmark } from '@flyer-open-data/ui'
import { OWNER } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { showPart } from '../single-part/part.tsx'

const meta: Meta = {
  title: 'Composants/Nom de l’émetteur',
  render: showPart({ width: 100, height: 26, panel: 'cover', ground: 'dark' }, () => (
    <Wordmark name={OWNER.name} slot={{ x: 11, baseline: 15, width: 78 }} />
  )),
}

export default meta
type Story = StoryObj

export const OnDark: Story = { name: 'Sur aplat' }
