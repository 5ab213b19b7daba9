import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import type { PDFDocument } from 'pdf-lib'
import { FontShelf } from '../preflight/file/font-shelf.ts'
import { ReadingBudget } from '../preflight/file/reading-budget.ts'
import type { Painted } from '../preflight/painted/painted.ts'
import { type PageRead, readPage } from '../preflight/read-page.ts'
import { type SmallPage, smallPdf } from './small-pdf.ts'

/** A small page, or what makes one in a document. */
type Drawn = SmallPage | ((document: PDFDocument) => SmallPage)

/**
 * Reads a page of 200 × 100 mm, whose user space counts mm from the bottom left corner: what is painted
 * at y stands 100 − y from the top.
 */
export async function readSmallPage(drawn: Drawn, budget = new ReadingBudget()): Promise<PageRead> {
  const document = await smallPdf((made) => {
    const page = typeof drawn === 'function' ? drawn(made) : drawn
    return [{ ...page, entries: { UserUnit: POINTS_PER_MM, ...page.entries } }]
  })
  return readPage(document.getPage(0).node, 1, new FontShelf(budget), budget)
}

/** What such a page paints. */
export async function paintedBy(
  content: string,
  resources: SmallPage['resources'] | ((document: PDFDocument) => SmallPage['resources']) = {},
): Promise<readonly Painted[]> {
  const { page } = await readSmallPage((document) => ({
    content,
    resources: (typeof resources === 'function' ? resources(document) : resources) ?? {},
  }))
  return page.painted
}
