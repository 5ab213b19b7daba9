import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { degrees, type PDFDocument, PDFName } from 'pdf-lib'
import { openPdf } from '../../content-stream/open-and-save.ts'
import { type ImposedLeaflet, SRA3 } from './imposition.ts'

/**
 * Places finished pages on the pages of an imposed sheet, as form XObjects: page by page, the same
 * page at each place.
 *
 * @param finished a press file whose pages end at the bleed
 * @param bleeds in mm: that of the finished pages, and what of it is kept on the sheet
 */
export async function placeLeaflets(
  document: PDFDocument,
  finished: Uint8Array,
  leaflets: readonly ImposedLeaflet[],
  bleeds: { readonly pages: number; readonly kept: number },
): Promise<void> {
  const source = await openPdf(finished)
  const { kept } = bleeds
  const cut = (bleeds.pages - kept) * POINTS_PER_MM
  const pages = source.getPages()
  const forms = await document.embedPages(
    pages,
    pages.map((page) => ({
      left: cut,
      bottom: cut,
      right: page.getWidth() - cut,
      top: page.getHeight() - cut,
    })),
  )
  for (const [i, page] of document.getPages().entries()) {
    const form = forms[i]
    if (!form) throw new RangeError(`The leaflet has no page ${i + 1}.`)
    for (const { trim, isUpsideDown } of leaflets) {
      const left = (trim.x - kept) * POINTS_PER_MM
      const bottom = (SRA3.height - trim.y - trim.height - kept) * POINTS_PER_MM
      page.drawPage(
        form,
        isUpsideDown
          ? { x: left + form.width, y: bottom + form.height, rotate: degrees(180) }
          : { x: left, y: bottom },
      )
    }
    // pdf-lib gives a page that it draws on an empty list of annotations.
    page.node.delete(PDFName.of('Annots'))
  }
}
