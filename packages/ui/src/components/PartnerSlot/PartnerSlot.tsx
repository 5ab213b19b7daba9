import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutPartnerSlot, type PartnerSlotProps } from './layout.ts'

/** Whoever reprints the leaflet, beside the owner’s own words: its logo, its name, its contact. */
export function PartnerSlot(props: PartnerSlotProps): ReactNode {
  return useLaidOut(layoutPartnerSlot, props)
}
