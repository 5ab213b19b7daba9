import type { FontBook } from '@flyer-open-data/ui'
import { registerFonts } from '@flyer-open-data/ui/paper'
import { pdf } from '@react-pdf/renderer'
import { PDFDocument } from 'pdf-lib'
import type { ReactElement } from 'react'
import { recompress } from './recompress.ts'

/**
 * Renders a document with react-pdf: sRGB colours and a media box only, the same bytes in Node and in
 * browsers. Prepress makes a finished file of it.
 */
export async function renderPdf(document: ReactElement, fonts: FontBook): Promise<Uint8Array> {
  registerFonts(fonts)
  // pdf() wants a Document element; ours stands inside the surface's provider.
  const blob = await pdf(document as Parameters<typeof pdf>[0]).toBlob()
  const rendered = await PDFDocument.load(await blob.arrayBuffer(), { updateMetadata: false })
  recompress(rendered)
  return rendered.save({ useObjectStreams: false, updateFieldAppearances: false })
}
