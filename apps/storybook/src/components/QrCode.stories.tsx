import { landingLinkSchema } from '@flyer-open-data/flyer'
import { QrCode } from '@flyer-open-data/ui'
import { QR_CODE, type QrCodeData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'
import { showSpecimen } from '../single-part/part.tsx'

const { ordinary, longest, smaller, twoLines, shortest } = QR_CODE.examples

const meta: Meta<QrCodeData> = {
  title: 'Composants/QR code',
  argTypes: controlsOf(landingLinkSchema.pick({ url: true })),
  render: showSpecimen(QR_CODE, QrCode),
}

export default meta
type Story = StoryObj<QrCodeData>

export const Ordinary: Story = { name: 'Ordinaire', args: ordinary.data }
export const Longest: Story = { name: 'Adresse la plus longue', args: longest.data }
export const Smaller: Story = { name: 'Adresse plus petite', args: smaller.data }
export const TwoLines: Story = { name: 'Adresse sur deux lignes', args: twoLines.data }
export const Shortest: Story = { name: 'Adresse la plus courte', args: shortest.data }
export const Overflowing: Story = { name: 'Adresse trop longue', args: QR_CODE.overflowing.data }
