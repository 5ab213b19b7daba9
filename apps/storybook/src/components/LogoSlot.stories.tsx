import {
  drawingsIn,
  FONT_FACES,
  isOwnColour,
  LogoSlot,
  type Rectangle,
  TEXT_STYLES,
  TOOL_COLOURS,
} from '@flyer-open-data/ui'
import { CLEAR_SPACE, LOGO_SLOT, type LogoSlotData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { showSpecimen } from '../single-part/part.tsx'

const { waiting, filled, wide, tall, inColours, picture } = LOGO_SLOT.examples
const choices = [waiting, filled, wide, tall, inColours, picture]

const meta: Meta<LogoSlotData> = {
  title: 'Composants/Emplacement de logo',
  argTypes: {
    // A logo is vector artwork, which nobody types: the examples are offered instead.
    logo: {
      name: 'Logo',
      options: choices.map(({ name }) => name),
      mapping: Object.fromEntries(choices.map(({ name, data }) => [name, data.logo])),
      control: 'select',
    },
  },
  render: showSpecimen(LOGO_SLOT, LogoSlot, (part) =>
    drawingsIn(part)
      // On a plate the clear space is seen.
      .filter(({ name, paths }) => name === 'logo' && !paths.some(({ fill }) => isOwnColour(fill)))
      .map(({ name, frame }) => <ClearSpace key={name} logo={frame} />),
  ),
}

export default meta
type Story = StoryObj<LogoSlotData>

export const Waiting: Story = { name: 'Logo attendu', args: waiting.data }
export const Filled: Story = { name: 'Logo fourni', args: filled.data }
export const Wide: Story = { name: 'Logo très large', args: wide.data }
export const Tall: Story = { name: 'Logo en hauteur', args: tall.data }
export const InColours: Story = { name: 'Logo en couleurs', args: inColours.data }
export const Picture: Story = { name: 'Logo image', args: picture.data }

/** What must stay empty around a logo, and by which rule. Lengths in mm. */
function ClearSpace({ logo }: { readonly logo: Rectangle }) {
  const room = logo.height * CLEAR_SPACE.share
  const outline = {
    left: `${logo.x - room}mm`,
    top: `${logo.y - room}mm`,
    width: `${logo.width + 2 * room}mm`,
    height: `${logo.height + 2 * room}mm`,
  }
  return (
    <div
      style={{
        position: 'absolute',
        ...outline,
        boxSizing: 'border-box',
        border: '1px dashed',
        color: TOOL_COLOURS.line,
      }}
    >
      <p
        style={{
          position: 'absolute',
          top: '100%',
          left: 0,
          margin: '1.5mm 0 0',
          whiteSpace: 'nowrap',
          font: `${TEXT_STYLES.slug.size}pt / 1.2 '${FONT_FACES.textRegular.family}'`,
        }}
      >
        {`Zone de protection\u00a0: ${CLEAR_SPACE.inWords}`}
      </p>
    </div>
  )
}
