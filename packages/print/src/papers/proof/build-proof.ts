import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { prepress } from '../../prepress/prepress.ts'
import { dateOf, openWorkshop, type RenderedSheet } from '../../products/workshop.ts'
import { pageBoxes } from '../../sheet/page-boxes.ts'
import type { PaperSource } from '../paper-source.ts'
import { layProof } from './lay-proof.ts'
import { ProofDocument } from './ProofDocument.tsx'
import { PROOF_PAGE } from './proof-page.ts'
import { structureOfProof } from './proof-structure.ts'

/**
 * The proof that is signed before printing (*bon à tirer*): two pages of A4 in sRGB for an office
 * printer, tagged, the same bytes for the same source.
 * @throws ContentError when a text has no room, with its field
 */
export async function buildProof(source: PaperSource): Promise<Uint8Array> {
  const { layout, job, fonts } = source
  const pages = layProof(source)
  const document = createElement(ProofDocument, { layout, pages, date: dateOf(job.edition) })
  const bytes = await renderPdf(document, fonts)
  const sheet: RenderedSheet = {
    boxes: pageBoxes(PROOF_PAGE, 0, 0),
    bytes,
    structure: pages.map((page, order) => structureOfProof(layout, page, order)),
    printing: { turnOver: 'long-edge' },
  }
  const pressJob = await openWorkshop(source).pressJobOf(sheet, null)
  return prepress(bytes, { ...pressJob, title: `Bon à tirer\u00a0: ${job.edition.title}` })
}
