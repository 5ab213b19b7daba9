import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { prepress } from '../../prepress/prepress.ts'
import { dateOf, type RenderedSheet } from '../../products/workshop.ts'
import { pageBoxes } from '../../sheet/page-boxes.ts'
import type { PaperSource } from '../paper-source.ts'
import { layProof } from './lay-proof.ts'
import { ProofDocument } from './ProofDocument.tsx'
import { placeSides } from './place-sides.ts'
import { PROOF_PAGE } from './proof-page.ts'
import { structureOfProof } from './proof-structure.ts'

/**
 * The proof that is signed before printing (*bon à tirer*): two pages of A4 in sRGB for an office
 * printer, tagged, the same bytes for the same source. The leaflet on it is the workshop's own
 * rendering, which the press file without marks is made of: nothing is drawn a second time.
 * @throws ContentError when a text has no room, with its field
 */
export async function buildProof(source: PaperSource): Promise<Uint8Array> {
  const { job, fonts } = source
  const pages = layProof(source)
  const sides = await source.renderSheet('no-marks')
  const document = createElement(ProofDocument, { pages, date: dateOf(job.edition) })
  const sheet: RenderedSheet = {
    boxes: pageBoxes(PROOF_PAGE, 0, 0),
    bytes: await renderPdf(document, fonts),
    structure: pages.map(structureOfProof),
    printing: { turnOver: 'long-edge' },
  }
  const pressJob = await source.pressJobOf(sheet, null, sides.bytes)
  return prepress(
    sheet.bytes,
    { ...pressJob, title: `Bon à tirer\u00a0: ${job.edition.title}` },
    (proof) => placeSides(proof, sides.bytes, pages),
  )
}
