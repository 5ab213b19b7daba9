import { PDFArray, PDFName, type PDFRawStream } from 'pdf-lib'
import type { Unread } from './file-facts.ts'
import { dictOf, itemsOf, numberAt } from './pdf-values.ts'
import { undoFilters } from './undo-filters.ts'

const MEGABYTE = 1_000_000

/**
 * What reading a file may cost. A page of a leaflet has some thousand operations, a detailed map a
 * hundred thousand; a file that asks for more is told to be too much, and is not read for minutes.
 */
export const LIMITS = {
  /** Of the file itself; online printers take less. */
  fileBytes: 500 * MEGABYTE,
  /** All content, fonts’ tables and objects of a file, once their filters are undone. */
  decodedBytes: 100 * MEGABYTE,
  /** Over all pages; what is painted, and forms, count for several. */
  operations: 300_000,
  /** Forms in forms: ISO 32000-1, annex C, knows of 28 levels of q alone. */
  depth: 28,
  pages: 1000,
} as const

/** How many operations take as long as to begin a form, and as to judge a thing that is painted. */
const FORM_COST = 10
const PAINTED_COST = 2
/** How many letters take as long as an operation. */
const LETTERS = 10

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
  #bytes: number
  #operations: number
  /** What was decoded: a form may be drawn a thousand times. */
  readonly #decoded = new WeakMap<PDFRawStream, Uint8Array | Unread['why']>()

  /** Less than the limits where a test asks for less. */
  constructor(bytes: number = LIMITS.decodedBytes, operations: number = LIMITS.operations) {
    this.#bytes = bytes
    this.#operations = operations
  }

  /** Takes one operation; false once there are none left. */
  takeOperation(): boolean {
    this.#operations -= 1
    return this.#operations >= 0
  }

  /** Takes what a form or a tile costs before its own operations: forms in forms multiply. */
  takeForm(): void {
    this.#operations -= FORM_COST
  }

  /** Takes what it costs to keep a thing that is painted, and to judge it. */
  takePainted(): void {
    this.#operations -= PAINTED_COST
  }

  /** Takes what the letters of a string cost; false when they are more than may be read. */
  takeLetters(count: number): boolean {
    this.#operations -= count / LETTERS
    return this.#operations >= 0
  }

  /** The bytes of a stream, its filters undone; or why there are none. */
  decode(stream: PDFRawStream): Uint8Array | Unread['why'] {
    const known = this.#decoded.get(stream)
    if (known !== undefined) return known
    const decoded = this.#decode(stream)
    this.#decoded.set(stream, decoded)
    return decoded
  }

  #decode(stream: PDFRawStream): Uint8Array | Unread['why'] {
    if (this.#bytes <= 0) return 'too-large'
    if (hasPredictor(stream)) return 'undecodable'
    try {
      const bytes = undoFilters(stream.contents, filtersOf(stream), this.#bytes)
      this.#bytes -= bytes?.length ?? this.#bytes
      return bytes ?? 'too-large'
    } catch {
      // A decoder throws what it likes for a filter or data that it does not know.
      return 'undecodable'
    }
  }
}

/** Whether bytes were written as differences from those before them, which pdf-lib does not undo. */
function hasPredictor({ dict }: PDFRawStream): boolean {
  const parameters = dict.lookup(PDFName.of('DecodeParms'))
  const all = parameters instanceof PDFArray ? itemsOf(parameters) : [parameters]
  return all.some((one) => (numberAt(dictOf(one), 'Predictor') ?? 1) > 1)
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
