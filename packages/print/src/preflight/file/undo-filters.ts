import { decodePDFRawStream, PDFContext, PDFRawStream } from 'pdf-lib'
import { joinBytes } from '../../content-stream/edit.ts'
import { inflate } from './inflate.ts'

/** How much is decoded at once, in bytes. */
const PIECE = 16_384

/**
 * Undoes the filters of a stream, one after the other.
 *
 * @param most how many bytes each of them may make
 * @returns undefined when one makes more
 * @throws whatever a decoder throws for data that it cannot read, or a filter that it does not know
 */
export function undoFilters(
  contents: Uint8Array,
  filters: readonly string[],
  most: number,
): Uint8Array | undefined {
  let bytes: Uint8Array | undefined = contents
  for (const filter of filters) {
    bytes = filter === 'FlateDecode' ? inflate(bytes, most) : undoFilter(bytes, filter, most)
    if (!bytes) return undefined
  }
  return bytes.length > most ? undefined : bytes
}

function undoFilter(contents: Uint8Array, filter: string, most: number): Uint8Array | undefined {
  const dict = PDFContext.create().obj({ Filter: filter })
  const decoded = decodePDFRawStream(PDFRawStream.of(dict, contents))
  const pieces: Uint8Array[] = []
  let length = 0
  // Piece by piece: a decoder makes room beforehand for all that it is asked for.
  for (;;) {
    const piece = Uint8Array.from(decoded.getBytes(PIECE))
    length += piece.length
    if (length > most) return undefined
    pieces.push(piece)
    if (piece.length < PIECE) return joinBytes(pieces)
  }
}
