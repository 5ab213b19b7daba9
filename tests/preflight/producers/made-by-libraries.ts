import type { Browser } from 'playwright-core'
import { byChromium } from './by-chromium.ts'
import { byPdfLib } from './by-pdf-lib.ts'
import { byPdfkit } from './by-pdfkit.ts'
import { byReactPdf } from './by-react-pdf.ts'
import type { ProducerName } from './known-files.ts'

/** A file of a program that npm brings with the lock file, made now. */
export interface FreshFile {
  readonly name: ProducerName
  readonly make: (browser: Browser) => Promise<Uint8Array>
}

/** Those programs that any machine has after `npm ci`. */
export const BY_LIBRARIES: readonly FreshFile[] = [
  { name: 'chromium', make: byChromium },
  { name: 'pdf-lib', make: byPdfLib },
  { name: 'pdfkit', make: byPdfkit },
  { name: 'react-pdf', make: byReactPdf },
]
