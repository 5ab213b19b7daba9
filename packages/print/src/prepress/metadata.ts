import { PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { CREATOR, type PressJob } from './press-job.ts'
import { xmpPacket } from './xmp.ts'

/** Writes the information dictionary: title, author, subject, keywords, language, dates. Nothing comes from a clock. */
export function setMetadata(document: PDFDocument, job: PressJob): void {
  document.setTitle(job.title, { showInWindowTitleBar: true })
  document.setSubject(job.subject)
  document.setAuthor(job.author)
  document.setKeywords([job.keywords])
  document.setLanguage(job.language)
  document.setCreator(CREATOR)
  document.setProducer(CREATOR)
  document.setCreationDate(job.date)
  document.setModificationDate(job.date)
  if (job.press?.standard !== 'PDF/X-1a:2001') setXmp(document, job)
  if (!job.press) return
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
  // PDF/X asks for an answer: the inks were not spread into each other.
  info.set(PDFName.of('Trapped'), PDFName.of('False'))
  if (job.press.standard === 'PDF/X-1a:2001') {
    info.set(PDFName.of('GTS_PDFXVersion'), PDFString.of('PDF/X-1:2001'))
    info.set(PDFName.of('GTS_PDFXConformance'), PDFString.of('PDF/X-1a:2001'))
    // Newer than PDF 1.3, the version of PDF/X-1a.
    for (const key of ['Lang', 'MarkInfo', 'StructTreeRoot', 'Metadata']) {
      document.catalog.delete(PDFName.of(key))
    }
    document.catalog.getViewerPreferences()?.dict.delete(PDFName.of('DisplayDocTitle'))
  }
}

/** The packet as a plain stream: a tool must find it without undoing any filter. */
function setXmp(document: PDFDocument, job: PressJob): void {
  const { context } = document
  const bytes = new TextEncoder().encode(xmpPacket(job))
  const packet = context.stream(bytes, { Type: 'Metadata', Subtype: 'XML', Length: bytes.length })
  document.catalog.set(PDFName.of('Metadata'), context.register(packet))
}
