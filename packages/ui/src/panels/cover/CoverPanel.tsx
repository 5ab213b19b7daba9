import type { ReactNode } from 'react'
import { Artwork } from '../../components/Artwork/Artwork.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import { Wordmark } from '../../components/Wordmark/Wordmark.tsx'
import type { CoverLayout } from './layout.ts'

/** The cover. */
export function CoverPanel({ layout }: { readonly layout: CoverLayout }): ReactNode {
  return (
    <>
      <Artwork artwork={layout.pattern} />
      <PanelTitle level={1} onDark text={layout.title} />
      <Wordmark layout={layout.wordmark} />
    </>
  )
}
