import { DrawnItems } from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { PaperDocument } from '../../document/PaperDocument.tsx'
import { PROOF_PAGE, type ProofPage } from './proof-page.ts'

/** The pages of a proof without the pictures of the leaflet, which are placed under them. */
export function ProofDocument({
  pages,
  date,
}: {
  readonly pages: readonly ProofPage[]
  readonly date: Date
}): ReactNode {
  const drawn = pages.map(({ name, blocks }) => ({
    name,
    ...PROOF_PAGE,
    content: blocks.map((block) =>
      block.kind === 'items' ? <DrawnItems items={block.items} key={block.name} /> : null,
    ),
  }))
  return <PaperDocument date={date} pages={drawn} surface={paperSurface} />
}
