import type { Logo } from '../../artwork/logo.ts'
import { roundedRectangle } from '../../artwork/paths.ts'
import type { Specimens } from '../../stories/specimens.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { gridLine } from '../../tokens/space.ts'
import { type LogoSlotLayout, layoutLogoSlot } from './layout.ts'

/** What the slot is given: an official logo, or nothing yet. */
export interface LogoSlotData {
  readonly logo: Logo | undefined
}

/** A stand-in that resembles nobody's logo: a frame that shows the room that one would take. */
const standIn = (width: number, height: number, minimumWidth: number): Logo => ({
  name: 'Emplacement du logo officiel',
  width,
  height,
  paths: [
    {
      d:
        roundedRectangle({ x: 0, y: 0, width, height }, 2) +
        roundedRectangle({ x: 0.6, y: 0.6, width: width - 1.2, height: height - 1.2 }, 1.4, 'hole'),
      fill: COLOURS.titleOnDark,
    },
  ],
  minimumWidth,
  clearSpace: 0.25,
})

/** The cases of a logo's slot. */
export const LOGO_SLOT = {
  stage: { width: 100, height: 30, panel: 'cover', ground: COLOURS.groundOutside },
  layOut: (setText, { logo }) =>
    layoutLogoSlot(setText, logo, { x: 11, baseline: gridLine(3.5), width: 78 }),
  examples: {
    waiting: { name: 'Logo attendu', data: { logo: undefined } },
    filled: { name: 'Logo fourni', data: { logo: standIn(40, 12, 20) } },
    wide: { name: 'Logo très large', data: { logo: standIn(120, 12, 40) } },
    tall: { name: 'Logo en hauteur', data: { logo: standIn(18, 24, 6) } },
  },
  overflowing: {
    name: 'Logo trop petit',
    data: { logo: standIn(40, 12, 60) },
    field: 'Emplacement du logo officiel',
  },
} satisfies Specimens<LogoSlotData, LogoSlotLayout>
