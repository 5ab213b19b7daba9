import type { FontBook } from '@flyer-open-data/ui'
import { registerFonts } from '@flyer-open-data/ui/paper'
import { pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'

/**
 * Renders a document with react-pdf: sRGB colours and a media box only. Prepress makes a finished
 * file of it.
 */
export async function renderPdf(document: ReactElement, fonts: FontBook): Promise<Uint8Array> {
  registerFonts(fonts)
  // pdf() wants a Document element; ours stands inside the surface's provider.
  const blob = await pdf(document as Parameters<typeof pdf>[0]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
