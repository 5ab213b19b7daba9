import type { FontBook } from '@flyer-open-data/ui'
import { registerFonts } from '@flyer-open-data/ui/paper'
import { pdf } from '@react-pdf/renderer'
import { createElement } from 'react'
import { PressDocument, type PressDocumentRequest } from './PressDocument.tsx'

/**
 * Renders a press document with react-pdf: sRGB colours and a media box only. Prepress makes a
 * press file of it.
 */
export async function renderPdf(
  request: PressDocumentRequest,
  fonts: FontBook,
): Promise<Uint8Array> {
  registerFonts(fonts)
  // pdf() wants a Document element and ours stands inside the surface's provider.
  const element = createElement(PressDocument, request) as unknown as Parameters<typeof pdf>[0]
  const blob = await pdf(element).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
