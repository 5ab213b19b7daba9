import type { Meta, StoryObj } from '@storybook/react-vite'
import { showPart } from '../../stories/part.tsx'
import { COLOURS } from '../../tokens/colours.ts'
import { layoutQrCode } from './layout.ts'
import { QrCode } from './QrCode.tsx'

interface Args {
  url: string
}

const meta: Meta<Args> = {
  title: 'Composants/QR code',
  argTypes: { url: { name: 'Adresse' } },
  render: showPart(
    { width: 100, height: 66, panel: 'need-help', ground: COLOURS.groundOutside },
    (setText, { url }: Args) => (
      <QrCode layout={layoutQrCode(setText, url, { x: 11, firstBaseline: 12, width: 78 })} />
    ),
  ),
}

export default meta
type Story = StoryObj<Args>

export const Landing: Story = {
  name: 'Page open data',
  args: { url: 'https://www.datagrandest.fr/open-data' },
}
export const Short: Story = { name: 'Adresse courte', args: { url: 'https://example.org/' } }
