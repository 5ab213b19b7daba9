import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutReason, type ReasonProps } from './layout.ts'

/** One reason for publishing data, with its icon. */
export function Reason(props: ReasonProps): ReactNode {
  return useLaidOut(layoutReason, props)
}
