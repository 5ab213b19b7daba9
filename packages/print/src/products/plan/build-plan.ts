import { structureOf } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import { prepress } from '../../prepress/prepress.ts'
import type { PrintingWish } from '../../prepress/press-job.ts'
import { pageBoxes } from '../../sheet/page-boxes.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type RenderedSheet, type Workshop } from '../workshop.ts'
import { PlanDocument } from './PlanDocument.tsx'
import type { PlanPage } from './plan-page.ts'

/** What a plan is made of: pages of one size. */
export interface Plan {
  /** What it is, in French. */
  readonly title: string
  readonly pages: readonly [PlanPage, ...PlanPage[]]
  readonly printing: PrintingWish
}

/**
 * A plan of a job's format as a file in sRGB, tagged. It is no leaflet: its title says so, and it does
 * not carry the line that would have it recognised as one.
 */
export async function buildPlan(
  workshop: Workshop,
  { title, pages, printing }: Plan,
): Promise<BuiltFile> {
  const { job, fonts } = workshop
  const [{ width, height }] = pages
  const document = createElement(PlanDocument, { pages, date: dateOf(job.edition) })
  const sheet: RenderedSheet = {
    boxes: pageBoxes({ width, height }, 0, 0),
    bytes: await renderPdf(document, fonts),
    structure: pages.map(({ items }) => {
      const { elements, painted } = structureOf(items)
      return { sections: [{ order: 0, x: 0, y: 0, elements }], painted }
    }),
    printing,
  }
  const pressJob = await workshop.pressJobOf(sheet, null)
  const bytes = await prepress(sheet.bytes, { ...pressJob, title, keywords: title })
  return { bytes, pages: pages.length, trimMm: [width, height], bleedMm: 0 }
}
