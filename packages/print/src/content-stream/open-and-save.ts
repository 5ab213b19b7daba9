import { ParseSpeeds, PDFDocument } from 'pdf-lib'

/** Opens a PDF, and leaves its metadata alone. pdf-lib does not pause between objects: there is no screen to keep alive. */
export const openPdf = (bytes: Uint8Array | ArrayBuffer): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })

/** Writes a document with its objects in the open, for any tool to find. */
export const savePdf = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({
    useObjectStreams: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
