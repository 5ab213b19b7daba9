import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Logo } from '../../artwork/logo.ts'
import { roundedRectangle } from '../../artwork/paths.ts'
import { showPart } from '../../stories/part.tsx'
import { COLOURS } from '../../tokens/colours.ts'
import { LogoSlot } from './LogoSlot.tsx'
import { layoutLogoSlot } from './layout.ts'

interface Args {
  logo: Logo | undefined
}

/** A stand-in that resembles nobody's logo: it shows the room that one would take. */
const STAND_IN: Logo = {
  name: 'Emplacement du logo officiel',
  width: 40,
  height: 12,
  paths: [
    {
      d:
        roundedRectangle({ x: 0, y: 0, width: 40, height: 12 }, 2) +
        roundedRectangle({ x: 0.6, y: 0.6, width: 38.8, height: 10.8 }, 1.4, 'hole'),
      fill: COLOURS.titleOnDark,
    },
  ],
  minimumWidth: 20,
  clearSpace: 0.25,
}

const meta: Meta<Args> = {
  title: 'Composants/Emplacement de logo',
  argTypes: { logo: { table: { disable: true } } },
  render: showPart(
    { width: 100, height: 30, panel: 'cover', ground: COLOURS.groundOutside },
    (setText, { logo }: Args) => (
      <LogoSlot layout={layoutLogoSlot(setText, logo, { x: 11, baseline: 17, width: 78 })} />
    ),
  ),
}

export default meta
type Story = StoryObj<Args>

export const Waiting: Story = { name: 'Logo attendu', args: { logo: undefined } }
export const Filled: Story = { name: 'Logo fourni', args: { logo: STAND_IN } }
