import { decodePDFRawStream, PDFArray, PDFName, type PDFRawStream } from 'pdf-lib'
import type { Unread } from './file-facts.ts'

const MEGABYTE = 1_000_000

/**
 * What reading a file may cost. A page of a magazine has some ten thousand operations, a map a
 * million; a file that asks for more is told to be too much, and is not read for hours.
 */
export const LIMITS = {
  /** Of the file itself; online printers take less. */
  fileBytes: 500 * MEGABYTE,
  /** All content, fonts’ tables and objects of a file, once their filters are undone. */
  decodedBytes: 256 * MEGABYTE,
  /** Over all pages. */
  operations: 1_500_000,
  /** Forms in forms: ISO 32000-1, annex C, knows of 28 levels of q alone. */
  depth: 28,
  pages: 1000,
} as const

/** Filters after which a stream is no longer bytes to read, but a picture. */
const PICTURE_FILTERS = new Set([
  'DCTDecode',
  'DCT',
  'JPXDecode',
  'JBIG2Decode',
  'CCITTFaxDecode',
  'CCF',
])

/** Counts what the reading of one file has cost so far. No clock: the same file is always read as far. */
export class ReadingBudget {
  #bytes: number = LIMITS.decodedBytes
  #operations: number = LIMITS.operations

  /** Takes one operation; false once there are none left. */
  takeOperation(): boolean {
    this.#operations -= 1
    return this.#operations >= 0
  }

  /** The bytes of a stream, its filters undone; or why there are none. */
  decode(stream: PDFRawStream): Uint8Array | Unread['why'] {
    if (this.#bytes <= 0) return 'too-large'
    try {
      const bytes = decodePDFRawStream(stream).getBytes(this.#bytes + 1)
      this.#bytes -= bytes.length
      // A copy: what a filter returns is a view of its buffer, which is up to twice as large.
      return this.#bytes < 0 ? 'too-large' : Uint8Array.from(bytes)
    } catch {
      // pdf-lib throws what it likes for a filter or data that it does not know.
      return 'undecodable'
    }
  }
}

/** Names of the filters of a stream, in the order in which they are undone. */
export function filtersOf({ dict }: PDFRawStream): string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  const filters = filter instanceof PDFArray ? filter.asArray() : [filter]
  return filters
    .map((one) => dict.context.lookup(one))
    .flatMap((one) => (one instanceof PDFName ? [one.decodeText()] : []))
}

export const isPicture = (stream: PDFRawStream) =>
  filtersOf(stream).some((filter) => PICTURE_FILTERS.has(filter))
