import type { ReactNode } from 'react'
import { Artwork } from '../../components/Artwork/Artwork.tsx'
import { LogoSlot } from '../../components/LogoSlot/LogoSlot.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import type { CoverLayout } from './layout.ts'

/** The cover. */
export function CoverPanel({ layout }: { readonly layout: CoverLayout }): ReactNode {
  return (
    <>
      <Artwork artwork={layout.pattern} />
      <PanelTitle level={1} onDark text={layout.title} />
      <LogoSlot layout={layout.sender} />
    </>
  )
}
