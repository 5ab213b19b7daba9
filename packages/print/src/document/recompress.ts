import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { compress } from '../content-stream/compress.ts'

/**
 * Compresses every stream anew. react-pdf uses zlib in Node and another library in browsers, which
 * make other bytes of the same stream: with one library the same document is the same file anywhere.
 */
export function recompress({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    if (object.dict.lookup(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue
    const bytes = compress(decodePDFRawStream(object).decode())
    const { dict } = object
    dict.set(PDFName.of('Length'), context.obj(bytes.length))
    dict.delete(PDFName.of('DecodeParms'))
    context.assign(ref, PDFRawStream.of(dict, bytes))
  }
}
