import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutPhase, type PhaseProps } from './layout.ts'

/** One of the three phases of getting organised, with its actions. */
export function Phase(props: PhaseProps): ReactNode {
  return useLaidOut(layoutPhase, props)
}
