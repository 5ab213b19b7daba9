import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { prepress } from '../../prepress/prepress.ts'
import { dateOf, type RenderedSheet } from '../../products/workshop.ts'
import { pageBoxes } from '../../sheet/page-boxes.ts'
import type { PaperSource } from '../paper-source.ts'
import { ProofDocument } from '../proof/ProofDocument.tsx'
import { PROOF_PAGE } from '../proof/proof-page.ts'
import { structureOfProof } from '../proof/proof-structure.ts'
import { layMemberReadme, README_TITLE } from './lay-member-readme.ts'

/**
 * What is read first of all (*LISEZMOI.pdf*): which file is for whom and what to do with it. Two pages
 * of A4 in sRGB for an office printer, tagged, the same bytes for the same source.
 * @throws ContentError when a text has no room, with its field
 */
export async function buildMemberReadme(source: PaperSource): Promise<Uint8Array> {
  const { job, fonts } = source
  const pages = layMemberReadme(source)
  const document = createElement(ProofDocument, { pages, date: dateOf(job.edition) })
  const sheet: RenderedSheet = {
    boxes: pageBoxes(PROOF_PAGE, 0, 0),
    bytes: await renderPdf(document, fonts),
    structure: pages.map(structureOfProof),
    printing: { turnOver: 'long-edge' },
  }
  const pressJob = await source.pressJobOf(sheet, null)
  return prepress(sheet.bytes, {
    ...pressJob,
    title: `${README_TITLE}\u00a0: ${job.edition.title}`,
  })
}
