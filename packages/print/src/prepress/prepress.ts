import { PDFDocument } from 'pdf-lib'
import { setMetadata } from './metadata.ts'
import type { PressJob } from './press-job.ts'
import { setPageBoxes } from './set-page-boxes.ts'

/** The stages that make a press file of a rendered document, in order. */
const STAGES: readonly ((document: PDFDocument, job: PressJob) => void)[] = [
  setPageBoxes,
  setMetadata,
]

/**
 * Makes a press file of a PDF rendered by react-pdf.
 * @returns the bytes: the same for the same input, in any place and at any time
 */
export async function prepress(rendered: Uint8Array, job: PressJob): Promise<Uint8Array> {
  const document = await PDFDocument.load(rendered, { updateMetadata: false })
  for (const stage of STAGES) stage(document, job)
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}
