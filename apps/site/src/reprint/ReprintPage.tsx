import '@flyer-open-data/ui/screen.css'
import '@flyer-open-data/ui/folding.css'
import '@flyer-open-data/ui/tool-controls.css'
import type { ReactNode } from 'react'
import { Loaded } from './Loaded.tsx'
import { ReprintDesk } from './ReprintDesk.tsx'

/** The page that makes a member's leaflet. */
export function ReprintPage(): ReactNode {
  return <Loaded>{(loaded) => <ReprintDesk loaded={loaded} />}</Loaded>
}
