import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutWordmark, type WordmarkProps } from './layout.ts'

/** The sender's name in type, beside an open mark. */
export function Wordmark(props: WordmarkProps): ReactNode {
  return useLaidOut(layoutWordmark, props)
}
