import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { type LogoSlotProps, layoutLogoSlot } from './layout.ts'

/** The sender's place: its logo, or its name in type. */
export function LogoSlot(props: LogoSlotProps): ReactNode {
  return useLaidOut(layoutLogoSlot, props)
}
