import type { Sender } from '@flyer-open-data/flyer'
import { fitLogo } from '../../artwork/logo.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import type { SetText } from '../../typesetting/typesetter.ts'
import { layoutWordmark, type WordmarkLayout } from '../Wordmark/layout.ts'

/** What stands in a logo's slot: the official logo, or the typographic wordmark until it comes. */
export type LogoSlotLayout =
  | { readonly kind: 'logo'; readonly name: string; readonly artwork: Artwork }
  | { readonly kind: 'wordmark'; readonly wordmark: WordmarkLayout }

/** Height of a logo slot above and below the baseline of the wordmark, in mm: judged by eye. */
const SLOT = { above: 10, below: 4 }

/** Whose slot it is: its name stands in for its logo. */
export type LogoOwner = Pick<Sender, 'name' | 'logo'>

/**
 * Fills the sender's slot.
 * @param box left edge, baseline of the wordmark and width, in mm
 * @throws ContentError when the logo would be narrower than its owner allows
 */
export function layoutLogoSlot(
  setText: SetText,
  { name, logo }: LogoOwner,
  box: { x: number; baseline: number; width: number },
): LogoSlotLayout {
  if (!logo) return { kind: 'wordmark', wordmark: layoutWordmark(setText, name, box) }
  const slot = {
    x: box.x,
    y: box.baseline - SLOT.above,
    width: box.width,
    height: SLOT.above + SLOT.below,
  }
  const { artwork, findings } = fitLogo(logo, slot)
  setText.report(findings.map((finding) => ({ ...finding, place: { field: 'owner.logo' } })))
  return { kind: 'logo', name: logo.name, artwork }
}
