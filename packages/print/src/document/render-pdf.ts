import type { FontBook } from '@flyer-open-data/ui'
import { registerFonts } from '@flyer-open-data/ui/paper'
import { pdf } from '@react-pdf/renderer'
import { PDFArray, type PDFDocument, PDFName, PDFRef } from 'pdf-lib'
import type { ReactElement } from 'react'
import { openPdf, savePdf } from '../content-stream/open-and-save.ts'
import { compressStreams, decompressStreams } from '../content-stream/stream-filters.ts'
import './name-buffer.ts'
import { settleFonts } from './settle-fonts.ts'

/**
 * Renders a document with react-pdf: sRGB colours and a media box only, the same bytes in Node and in
 * browsers, whatever was rendered before. The contents of pages are plain, since prepress rewrites
 * them, and makes a finished file of it.
 */
export async function renderPdf(document: ReactElement, fonts: FontBook): Promise<Uint8Array> {
  registerFonts(fonts)
  // pdf() expects a Document element; ours stands inside the surface's provider.
  const blob = await pdf(document as Parameters<typeof pdf>[0]).toBlob()
  const rendered = await openPdf(await blob.arrayBuffer())
  decompressStreams(rendered)
  settleFonts(rendered)
  const contents = contentRefs(rendered)
  compressStreams(rendered, (ref) => contents.has(ref))
  return savePdf(rendered)
}

/** The streams that pages are drawn by. */
function contentRefs(document: PDFDocument): ReadonlySet<PDFRef> {
  const refs = document.getPages().flatMap(({ node }) => {
    const contents = node.get(PDFName.of('Contents'))
    return contents instanceof PDFArray ? contents.asArray() : [contents]
  })
  return new Set(refs.filter((ref) => ref instanceof PDFRef))
}
