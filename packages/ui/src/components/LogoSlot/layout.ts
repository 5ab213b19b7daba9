import type { Sender } from '@flyer-open-data/flyer'
import { fitLogo } from '../../artwork/logo.ts'
import type { Part } from '../../frame/frame.ts'
import type { Setting } from '../../typesetting/setting.ts'
import { layoutWordmark, type NameSlot } from '../Wordmark/layout.ts'

/** Whose slot it is, and where it stands: its name stands in for its logo. */
export interface LogoSlotProps {
  readonly owner: Pick<Sender, 'name' | 'logo'>
  readonly slot: NameSlot
}

/**
 * Height of a logo slot above and below the baseline of the wordmark, in mm: judged by eye, so that
 * a logo stands as much in the middle of its slot as the wordmark does.
 */
const SLOT = { above: 10, below: 4 }

/** Fills the owner's slot: with its official logo, or its name in type until that comes. */
export function layoutLogoSlot(setting: Setting, { owner, slot }: LogoSlotProps): Part {
  const { name, logo } = owner
  if (!logo) return layoutWordmark(setting, { name, slot })
  const box = {
    x: slot.x,
    y: slot.baseline - SLOT.above,
    width: slot.width,
    height: SLOT.above + SLOT.below,
    plate: 'as-logo',
  } as const
  const { items, findings } = fitLogo(logo, box, setting.ground)
  setting.setText.report(findings.map((one) => ({ ...one, place: { field: 'owner.logo' } })))
  return { items }
}
