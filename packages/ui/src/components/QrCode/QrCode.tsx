import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutQrCode, type QrCodeProps } from './layout.ts'

/** The code that leads to the landing page, with its address in letters. */
export function QrCode(props: QrCodeProps): ReactNode {
  return useLaidOut(layoutQrCode, props)
}
