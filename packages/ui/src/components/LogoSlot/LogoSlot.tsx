import type { ReactNode } from 'react'
import { Artwork } from '../Artwork/Artwork.tsx'
import { Wordmark } from '../Wordmark/Wordmark.tsx'
import type { LogoSlotLayout } from './layout.ts'

/** The sender's place: its logo, or its name in type. */
export function LogoSlot({ layout }: { readonly layout: LogoSlotLayout }): ReactNode {
  return layout.kind === 'logo' ? (
    <Artwork artwork={layout.artwork} label={layout.name} />
  ) : (
    <Wordmark layout={layout.wordmark} />
  )
}
