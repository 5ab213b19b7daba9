import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutPanelTitle, type PanelTitleProps } from './layout.ts'

/** The title of a panel. */
export function PanelTitle(props: PanelTitleProps): ReactNode {
  return useLaidOut(layoutPanelTitle, props)
}
