import type { PDFDocument } from 'pdf-lib'
import { openPdf, savePdf } from '../content-stream/open-and-save.ts'
import { compressStreams } from '../content-stream/stream-filters.ts'
import { dropUnreachable } from './drop-unreachable.ts'
import { setIdentity } from './identity.ts'
import { translateDocument } from './inks/translate-document.ts'
import { setMetadata } from './metadata.ts'
import { setOutputIntent } from './output-intent.ts'
import type { PressJob } from './press-job.ts'
import { refuseInteraction } from './refuse-interaction.ts'
import { setPageBoxes } from './set-page-boxes.ts'
import { tagDocument } from './tags/tag-document.ts'
import { setViewerPreferences } from './viewer-preferences.ts'

type Stage = (document: PDFDocument, job: PressJob) => void

/** The stages that turn what was drawn into inks. */
const INK_STAGES: readonly Stage[] = [refuseInteraction, translateDocument]

/** The stages that make a finished file of it, or of one in sRGB for a screen or an office printer. */
const LAST_STAGES: readonly Stage[] = [
  setPageBoxes,
  setOutputIntent,
  setMetadata,
  setViewerPreferences,
  setIdentity,
]

/**
 * Makes a finished file of a PDF rendered by react-pdf.
 *
 * @param impose puts finished pages on the document's own, between inks and boxes
 * @returns the bytes: the same for the same input, in any place and at any time
 * @throws ContentError with all that one stage refuses to let reach a press, with page and place
 */
export async function prepress(
  rendered: Uint8Array,
  job: PressJob,
  impose?: (document: PDFDocument) => Promise<void>,
): Promise<Uint8Array> {
  const document = await openPdf(rendered)
  const run = (stages: readonly Stage[]) => {
    for (const stage of stages) stage(document, job)
  }
  if (job.press) run(INK_STAGES)
  await impose?.(document)
  // After the inks: a colour or a link that is none is then told as what it is.
  tagDocument(document, job)
  run(LAST_STAGES)
  // Placed pages are objects of the document only once they are flushed into it.
  await document.flush()
  dropUnreachable(document)
  compressStreams(document)
  return savePdf(document)
}
