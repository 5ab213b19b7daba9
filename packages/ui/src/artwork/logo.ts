import { findingsOf, refuse } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { logoRule } from '../findings/logo-rule.ts'
import type { InkedPath, Rectangle } from '../surface/surface.ts'
import type { Artwork } from './opening-pattern.ts'
import { scalePath } from './scale-path.ts'

/** An official logo as vector artwork, as its owner supplies it. */
export interface Logo {
  /** Whose it is, for those who cannot see it. */
  readonly name: string
  /** Size of the artwork, in its own units, from a corner at 0, 0. */
  readonly width: number
  readonly height: number
  /** Absolute path data in those units, each path in an ink of the token table. */
  readonly paths: readonly InkedPath[]
  /** The smallest width its owner allows, in mm. */
  readonly minimumWidth: number
  /** Room that must stay empty around it, as a share of its height. */
  readonly clearSpace: number
}

/**
 * Fits a logo into a slot, as large as its clear space allows, against the left edge.
 *
 * @param slot the room it has, its clear space included, in mm
 * @throws ContentError when it would be narrower than its owner allows, or is drawn with arcs
 */
export function fitLogo(logo: Logo, slot: Rectangle): Artwork {
  const { clearSpace, width, height } = logo
  const scale = Math.min(
    slot.height / (height * (1 + 2 * clearSpace)),
    slot.width / (width + 2 * clearSpace * height),
  )
  const frame = {
    x: slot.x,
    y: slot.y + (slot.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  }
  const inSlot = {
    name: logo.name,
    hasArcs: logo.paths.some(({ d }) => /a/i.test(d)),
    widthMm: frame.width,
    minimumMm: logo.minimumWidth,
  }
  refuse(findingsOf([logoRule], inSlot, { field: 'logo' }), LAYOUT_ENGLISH)
  return { frame, paths: logo.paths.map(({ d, fill }) => ({ d: scalePath(d, scale), fill })) }
}
