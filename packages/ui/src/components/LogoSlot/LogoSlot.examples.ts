import type { Logo } from '@flyer-open-data/flyer'
import { bar, roundedRectangle } from '../../artwork/paths.ts'
import { OWNER } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import { COLOURED_LOGO, PICTURE_LOGO } from '../../specimens/stand-in-logos.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { gridLine } from '../../tokens/space.ts'
import { type LogoSlotProps, layoutLogoSlot } from './layout.ts'

/** What the slot is given: an official logo, or nothing yet. */
export interface LogoSlotData {
  readonly logo: Logo | undefined
}

/** The room that the stand-in asks for around it, as a share of its height, and in words. */
export const CLEAR_SPACE = { share: 0.25, inWords: 'un quart de la hauteur' }

/** A stand-in that resembles nobody's logo: the frame with two diagonals of a picture to come. */
export const standIn = (width: number, height: number, minimumWidth: number): Logo => {
  const line = height / 28
  const [left, top, right, bottom] = [line / 2, line / 2, width - line / 2, height - line / 2]
  const frame =
    roundedRectangle({ x: 0, y: 0, width, height }, 0) +
    roundedRectangle(
      { x: line, y: line, width: width - 2 * line, height: height - 2 * line },
      0,
      'hole',
    )
  // Paths of their own: where they cross, one path would cut the other out.
  const falling = bar([left, top], [right, bottom], line)
  const rising = bar([left, bottom], [right, top], line)
  return {
    name: 'Emplacement du logo officiel',
    width,
    height,
    paths: [frame, falling, rising].map((d) => ({ d, ink: COLOURS.titleOnDark })),
    minimumWidth,
    clearSpace: CLEAR_SPACE.share,
  }
}

/** The cases of a logo's slot. */
export const LOGO_SLOT = {
  stage: { width: 100, height: 30, panel: 'cover', ground: 'dark' },
  layOut: layoutLogoSlot,
  propsOf: ({ logo }) => ({
    owner: { name: OWNER.name, logo },
    slot: { x: 11, baseline: gridLine(3.5), width: 78 },
  }),
  examples: {
    waiting: { name: 'Logo attendu', data: { logo: undefined } },
    filled: { name: 'Logo fourni', data: { logo: standIn(40, 12, 20) } },
    wide: { name: 'Logo très large', data: { logo: standIn(120, 12, 40) } },
    tall: { name: 'Logo en hauteur', data: { logo: standIn(18, 24, 6) } },
    inColours: { name: 'Logo en couleurs', data: { logo: COLOURED_LOGO } },
    picture: { name: 'Logo image', data: { logo: PICTURE_LOGO } },
  },
  overflowing: {
    name: 'Logo trop petit',
    data: { logo: standIn(40, 12, 60) },
    field: 'Emplacement du logo officiel',
  },
} satisfies Specimens<LogoSlotData, LogoSlotProps>
