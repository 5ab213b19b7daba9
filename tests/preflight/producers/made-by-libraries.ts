import { byPdfLib } from './by-pdf-lib.ts'
import { byPdfkit } from './by-pdfkit.ts'
import { byReactPdf } from './by-react-pdf.ts'
import type { ProducerName } from './known-files.ts'

/** A program that makes its file anew. */
export interface LibraryMaker {
  readonly name: ProducerName
  readonly make: () => Promise<Uint8Array>
}

/** Libraries that any machine has after `npm ci`. */
export const BY_LIBRARIES: readonly LibraryMaker[] = [
  { name: 'pdf-lib', make: byPdfLib },
  { name: 'pdfkit', make: byPdfkit },
  { name: 'react-pdf', make: byReactPdf },
]
