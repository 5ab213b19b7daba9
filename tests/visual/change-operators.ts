import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** A copy of a PDF whose first page has other operators. */
export async function changeOperators(
  pdf: Uint8Array,
  change: (operators: string) => string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { node } = document.getPage(0)
  const contents = node.Contents()
  if (!(contents instanceof PDFRawStream)) throw new Error('The page has no single content stream.')
  const before = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('Nothing was changed.')
  const stream = document.context.flateStream(Buffer.from(after, 'latin1'))
  node.set(PDFName.of('Contents'), document.context.register(stream))
  return document.save({ updateFieldAppearances: false })
}
