import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { compress, decompress } from './compress.ts'

const FILTER = PDFName.of('Filter')

/**
 * Stores the bytes of a stream again, compressed or as they are; its dictionary keeps what is not
 * about their encoding.
 */
function store(
  { context }: PDFDocument,
  ref: PDFRef,
  dict: PDFDict,
  bytes: Uint8Array,
  isCompressed: boolean,
): void {
  dict.delete(PDFName.of('DecodeParms'))
  dict.delete(FILTER)
  if (isCompressed) dict.set(FILTER, PDFName.of('FlateDecode'))
  dict.set(PDFName.of('Length'), context.obj(bytes.length))
  context.assign(ref, PDFRawStream.of(dict, bytes))
}

/**
 * Undoes the compression of what react-pdf wrote: it uses zlib in Node and another library in
 * browsers, which make other bytes of the same stream, and every content stream is rewritten anyway.
 */
export function decompressStreams(document: PDFDocument): void {
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    if (object.dict.lookup(FILTER) !== PDFName.of('FlateDecode')) continue
    store(document, ref, object.dict, decompress(object.contents), false)
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
    store(document, ref, object.dict, compress(object.contents), true)
  }
}
