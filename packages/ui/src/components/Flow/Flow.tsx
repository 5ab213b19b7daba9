import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { type FlowProps, layoutFlow } from './layout.ts'

/** The flow from producing data to their reuse. */
export function Flow(props: FlowProps): ReactNode {
  return useLaidOut(layoutFlow, props)
}
