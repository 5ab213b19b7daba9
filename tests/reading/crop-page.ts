import type { Rectangle } from '@flyer-open-data/ui'
import { PDFDocument } from 'pdf-lib'

const POINTS_PER_MM = 72 / 25.4

/**
 * Cuts a stretch out of a page, so that a close look need not draw the whole sheet.
 *
 * @param areaOf the stretch, in mm from the top left corner of the page's media, by the media's size
 * @returns a PDF whose one page shows that stretch and paints all that the page paints
 */
export async function cropPage(
  pdf: Uint8Array,
  pageNumber: number,
  areaOf: (media: { readonly width: number; readonly height: number }) => Rectangle,
): Promise<Uint8Array> {
  const whole = await PDFDocument.load(pdf, { updateMetadata: false })
  const document = await PDFDocument.create({ updateMetadata: false })
  const [page] = await document.copyPages(whole, [pageNumber - 1])
  if (!page) throw new RangeError(`There is no page ${pageNumber}.`)
  const media = page.getMediaBox()
  const area = areaOf({ width: media.width / POINTS_PER_MM, height: media.height / POINTS_PER_MM })
  const [left, top, width, height] = [area.x, area.y, area.width, area.height].map(
    (mm) => mm * POINTS_PER_MM,
  ) as [number, number, number, number]
  const bottom = media.y + media.height - top - height
  page.setMediaBox(media.x + left, bottom, width, height)
  page.setCropBox(media.x + left, bottom, width, height)
  document.addPage(page)
  return document.save()
}
