import type { PDFDocument } from 'pdf-lib'
import type { PressJob } from './press-job.ts'

/** Name of the tool, as it stands in every file it makes. */
export const CREATOR = 'Flyer Open Data'

/** Writes the information dictionary: title, subject, language, dates. Nothing comes from a clock. */
export function setMetadata(document: PDFDocument, job: PressJob): void {
  document.setTitle(job.title, { showInWindowTitleBar: true })
  document.setSubject(job.subject)
  document.setLanguage(job.language)
  document.setCreator(CREATOR)
  document.setProducer(CREATOR)
  document.setCreationDate(job.date)
  document.setModificationDate(job.date)
}
