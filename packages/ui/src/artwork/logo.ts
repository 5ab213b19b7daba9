import { type Finding, findingsOf, type Logo } from '@flyer-open-data/flyer'
import { logoRule } from '../findings/logo-rule.ts'
import type { Artwork } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import { type InkName, LEAFLET_INKS } from '../tokens/inks.ts'
import { scalePath } from './scale-path.ts'

/**
 * Fits a logo into a slot, as large as its clear space allows, against the left edge.
 *
 * @param slot the room it has, its clear space included, in mm
 * @returns it, and what is wrong with it: narrower than its owner allows, arcs, a strange ink
 */
export function fitLogo(
  logo: Logo,
  slot: Rectangle,
): { readonly artwork: Artwork; readonly findings: readonly Finding[] } {
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
  const isInk = (ink: string): ink is InkName => ink in LEAFLET_INKS
  const drawn = logo.paths ?? []
  const inSlot = {
    name: logo.name,
    hasArcs: drawn.some(({ d }) => /a/i.test(d)),
    strangeInks: drawn.flatMap(({ ink }) => (ink === undefined || isInk(ink) ? [] : [ink])),
    widthMm: frame.width,
    minimumMm: logo.minimumWidth,
    slotWidthMm: slot.width,
    slotHeightMm: slot.height,
  }
  const paths = drawn.flatMap(({ d, ink }) =>
    ink !== undefined && isInk(ink) ? [{ d: scalePath(d, scale), fill: ink }] : [],
  )
  return { artwork: { frame, paths }, findings: findingsOf([logoRule], inSlot, {}) }
}
