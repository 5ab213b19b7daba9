import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { compress, decompress } from './compress.ts'

const FILTER = PDFName.of('Filter')

/**
 * Puts plain bytes in the place of a stream; its dictionary keeps what is not about their encoding.
 * pdf-lib writes their length.
 */
export function replaceStream(
  { context }: PDFDocument,
  ref: PDFRef,
  dict: PDFDict,
  bytes: Uint8Array,
): void {
  dict.delete(PDFName.of('DecodeParms'))
  dict.delete(FILTER)
  context.assign(ref, PDFRawStream.of(dict, bytes))
}

/**
 * Undoes the compression of what react-pdf wrote: it uses zlib in Node and another library in
 * browsers, which make other bytes of the same stream, and every content stream is rewritten anyway.
 * Pictures stay as their PNG has them: their rows are filtered besides.
 */
export function decompressStreams(document: PDFDocument): void {
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    if (object.dict.lookup(FILTER) !== PDFName.of('FlateDecode')) continue
    if (object.dict.has(PDFName.of('DecodeParms'))) continue
    replaceStream(document, ref, object.dict, decompress(object.contents))
  }
}

/**
 * Compresses every stream that is not, except metadata: a tool must find the XMP packet without
 * undoing any filter.
 *
 * @param isLeft streams to leave as they are
 */
export function compressStreams(
  document: PDFDocument,
  isLeft: (ref: PDFRef) => boolean = () => false,
): void {
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(FILTER) || isLeft(ref)) continue
    if (object.dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata')) continue
    replaceStream(document, ref, object.dict, compress(object.contents))
    object.dict.set(FILTER, PDFName.of('FlateDecode'))
  }
}
