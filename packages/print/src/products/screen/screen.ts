import { layoutReading, READING_PAGE, structureOfPanel } from '@flyer-open-data/ui'
import { createElement } from 'react'
import { renderPdf } from '../../document/render-pdf.ts'
import type { BuiltFile } from '../product.ts'
import { dateOf, type Workshop } from '../workshop.ts'
import { ScreenDocument } from './ScreenDocument.tsx'

/** The leaflet for reading: one panel a page in reading order, sRGB, live links, an outline. */
export async function buildScreen(workshop: Workshop): Promise<BuiltFile> {
  const { job, fonts } = workshop
  const layout = layoutReading(workshop.layout, { ...job, fonts })
  const bytes = await renderPdf(
    createElement(ScreenDocument, { layout, date: dateOf(job.edition) }),
    fonts,
  )
  const structure = layout.panels.map((_, order) => structureOfPanel(layout, order))
  const [first] = layout.panels
  return {
    bytes: await workshop.finish({ boxes: undefined, bytes, structure }, null),
    pages: layout.panels.length,
    trimMm: [READING_PAGE.width, first?.frame.height ?? 0],
    bleedMm: 0,
  }
}
