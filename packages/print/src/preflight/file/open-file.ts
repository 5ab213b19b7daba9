import type { Finding } from '@flyer-open-data/flyer'
import { EncryptedPDFError, ParseSpeeds, type PDFDict, PDFDocument } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import { isEncrypted, objectStreamFault } from './object-streams.ts'
import { pagesOf } from './page-tree.ts'
import { dictAt, numberAt } from './pdf-values.ts'
import { LIMITS } from './reading-budget.ts'

/** How far into a file its header may begin (ISO 32000-1, annex H, implementation note 13). */
const HEADER_WITHIN = 1024

/** How far from its end a file may say that it ends: some programs add to it. */
const END_WITHIN = 4096

/** What a ZIP begins with (APPNOTE 4.3.7): PDFs lie in it as they are, and are not it. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04] as const

/** An opened file, or why there is none. */
export type Opened =
  | { readonly document: PDFDocument; readonly pages: readonly PDFDict[]; readonly version: string }
  | { readonly unreadable: Finding }

/**
 * Opens any bytes as a PDF. Nothing is thrown: what is no PDF is a finding of rule P101.
 *
 * @param most how many bytes its streams of objects may hold
 */
export async function openFile(
  bytes: Uint8Array,
  most: number = LIMITS.decodedBytes,
): Promise<Opened> {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(bytes.length, LIMITS.fileBytes)
  if (ARCHIVE.every((byte, i) => bytes[i] === byte)) return unreadable('archive')
  const header = /%PDF-(\d\.\d)/.exec(latin1(bytes, 0, Math.min(bytes.length, HEADER_WITHIN)))
  if (!header?.[1]) return unreadable('not-a-pdf')
  const tail = latin1(bytes, Math.max(0, bytes.length - END_WITHIN), bytes.length)
  if (!tail.includes('%%EOF')) return unreadable('damaged')
  const fault = objectStreamFault(bytes, most)
  if (fault === 'damaged') return unreadable(isEncrypted(bytes) ? 'encrypted' : fault)
  if (fault) return tooLarge(most + 1, most)
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      preserveXFA: true,
    })
    if (!dictAt(document.catalog, 'Pages')) return unreadable('damaged')
    const pages = pagesOf(document.catalog, LIMITS.pages + 1)
    if (pages.length === 0) return unreadable('no-pages')
    if (pages.length > LIMITS.pages) {
      const told = numberAt(dictAt(document.catalog, 'Pages'), 'Count') ?? 0
      const values = { pages: Math.max(told, pages.length), most: LIMITS.pages }
      return unreadable('too-many-pages', values)
    }
    return { document, pages, version: header[1] }
  } catch (error) {
    // pdf-lib has no error of its own for each way in which a file can be broken.
    const isLocked = error instanceof EncryptedPDFError || isEncrypted(bytes)
    return unreadable(isLocked ? 'encrypted' : 'damaged')
  }
}

function tooLarge(size: number, most: number): Opened {
  const megabytes = Math.ceil(size / 1_000_000)
  return unreadable('too-large', { megabytes, most: Math.floor(most / 1_000_000) })
}

function unreadable(fault: string, values: Finding['values'] = {}): Opened {
  return { unreadable: { rule: 'P101', fault, severity: 'error', values, place: {} } }
}
