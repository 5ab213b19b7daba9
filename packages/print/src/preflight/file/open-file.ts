import type { Finding } from '@flyer-open-data/flyer'
import { EncryptedPDFError, ParseSpeeds, PDFDocument } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import { swellsBeyond } from './object-streams.ts'
import { LIMITS } from './reading-budget.ts'

/** How far into a file its header may begin (ISO 32000-1, annex H, implementation note 13). */
const HEADER_WITHIN = 1024

/** How far from its end a file may say that it ends: some programs add to it. */
const END_WITHIN = 4096

/** An opened file, or why there is none. */
export type Opened =
  | { readonly document: PDFDocument; readonly version: string }
  | { readonly unreadable: Finding }

/** Opens any bytes as a PDF. Nothing is thrown: what is no PDF is a finding of rule P101. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(bytes.length)
  const header = /%PDF-(\d\.\d)/.exec(latin1(bytes, 0, Math.min(bytes.length, HEADER_WITHIN)))
  if (!header?.[1]) return unreadable('not-a-pdf')
  const tail = latin1(bytes, Math.max(0, bytes.length - END_WITHIN), bytes.length)
  if (!tail.includes('%%EOF')) return unreadable('damaged')
  if (swellsBeyond(bytes, LIMITS.decodedBytes)) return tooLarge(LIMITS.decodedBytes)
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      preserveXFA: true,
    })
    const pages = document.getPageCount()
    if (pages === 0) return unreadable('no-pages')
    if (pages > LIMITS.pages) return unreadable('too-many-pages', { pages, most: LIMITS.pages })
    return { document, version: header[1] }
  } catch (error) {
    // pdf-lib has no error of its own for each way in which a file can be broken.
    return unreadable(error instanceof EncryptedPDFError ? 'encrypted' : 'damaged')
  }
}

function tooLarge(size: number): Opened {
  const megabytes = Math.ceil(size / 1_000_000)
  return unreadable('too-large', { megabytes, most: LIMITS.fileBytes / 1_000_000 })
}

function unreadable(fault: string, values: Finding['values'] = {}): Opened {
  return { unreadable: { rule: 'P101', fault, severity: 'error', values, place: {} } }
}
