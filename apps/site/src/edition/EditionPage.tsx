import type { ReactNode } from 'react'
import { Loaded } from '../reprint/Loaded.tsx'
import { EditionDesk } from './EditionDesk.tsx'

/** The page that tells whether a leaflet is the current one. */
export function EditionPage(): ReactNode {
  return <Loaded>{({ fonts }) => <EditionDesk fonts={fonts.files} />}</Loaded>
}
