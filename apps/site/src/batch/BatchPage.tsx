import type { ReactNode } from 'react'
import { Loaded } from '../reprint/Loaded.tsx'
import { BatchDesk } from './BatchDesk.tsx'

/** The page that makes the leaflets of many members at once. */
export function BatchPage(): ReactNode {
  return <Loaded>{({ fonts }) => <BatchDesk fonts={fonts.files} />}</Loaded>
}
