import { THEME_NAMES } from '@flyer-open-data/flyer'
import {
  DrawnItems,
  decoration,
  FONT_FACES,
  GROUNDS,
  GUIDE_COLOURS,
  PaperOnTable,
  type ReasonTheme,
  reasonIcon,
  SPACE,
  Table,
  TEXT_STYLES,
} from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'

interface Args {
  grid: boolean
}

/** Units on a side of the grid that icons are drawn on. */
const UNITS = 16
const LARGE_MM = 40
const CARD = { width: 52, height: 80 }
const LEFT_MM = 6

const meta: Meta<Args> = {
  title: 'Illustrations/Pictogrammes des raisons',
  argTypes: { grid: { name: 'Grille de construction', control: 'boolean' } },
  render: ({ grid }) => (
    <Table>
      {(Object.keys(THEME_NAMES) as ReasonTheme[]).map((theme) => (
        <PaperOnTable height={CARD.height} key={theme} width={CARD.width}>
          <IconAt side={LARGE_MM} theme={theme} y={LEFT_MM} />
          {grid && <UnitGrid />}
          <IconAt side={SPACE.mark} theme={theme} y={LEFT_MM + LARGE_MM + 6} />
          <h2
            style={{
              position: 'absolute',
              left: `${LEFT_MM}mm`,
              top: `${LEFT_MM + LARGE_MM + SPACE.mark + 8}mm`,
              margin: 0,
              font: `${FONT_FACES.textSemiBold.weight} ${TEXT_STYLES.body.size}pt / 1.2 '${FONT_FACES.textSemiBold.family}'`,
            }}
          >
            {THEME_NAMES[theme]}
          </h2>
        </PaperOnTable>
      ))}
    </Table>
  ),
}

export default meta
type Story = StoryObj<Args>

export const OnGrid: Story = { name: 'Construction et taille réelle', args: { grid: true } }

function IconAt({
  theme,
  side,
  y,
}: {
  readonly theme: ReasonTheme
  readonly side: number
  readonly y: number
}) {
  const frame = { x: LEFT_MM, y, width: side, height: side }
  const paths = reasonIcon(theme, side, GROUNDS.paper)
  return <DrawnItems items={[decoration('icon', { frame, paths })]} />
}

function UnitGrid() {
  const lines = Array.from({ length: UNITS + 1 }, (_, i) => i)
  return (
    <svg
      aria-hidden="true"
      style={{
        position: 'absolute',
        overflow: 'visible',
        left: `${LEFT_MM}mm`,
        top: `${LEFT_MM}mm`,
        width: `${LARGE_MM}mm`,
        height: `${LARGE_MM}mm`,
      }}
      viewBox={`0 0 ${UNITS} ${UNITS}`}
    >
      <path
        d={lines.map((i) => `M${i} 0V${UNITS}M0 ${i}H${UNITS}`).join('')}
        opacity={0.5}
        stroke={GUIDE_COLOURS.grid}
        strokeWidth={0.04}
      />
    </svg>
  )
}
