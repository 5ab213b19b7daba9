import type { Rectangle } from '@flyer-open-data/ui'
import { PDFDocument } from 'pdf-lib'

const POINTS_PER_MM = 72 / 25.4

/** The size of a page's media, in mm. */
interface MediaSize {
  readonly width: number
  readonly height: number
}

/**
 * Cuts stretches out of a page, so that a close look need not draw the whole sheet.
 *
 * @param areasOf the stretches, in mm from the top left corner of the page's media
 * @returns a PDF with a page for each stretch, which shows it and paints all that the page paints
 */
export async function cropPage(
  pdf: Uint8Array,
  pageNumber: number,
  areasOf: (media: MediaSize) => readonly Rectangle[],
): Promise<Uint8Array> {
  const whole = await PDFDocument.load(pdf, { updateMetadata: false })
  const media = whole.getPage(pageNumber - 1).getMediaBox()
  const areas = areasOf({
    width: media.width / POINTS_PER_MM,
    height: media.height / POINTS_PER_MM,
  })
  const document = await PDFDocument.create({ updateMetadata: false })
  const copies = await document.copyPages(
    whole,
    areas.map(() => pageNumber - 1),
  )
  for (const [i, area] of areas.entries()) {
    const page = document.addPage(copies[i])
    const [left, top, width, height] = [area.x, area.y, area.width, area.height].map(
      (mm) => mm * POINTS_PER_MM,
    ) as [number, number, number, number]
    const bottom = media.y + media.height - top - height
    page.setMediaBox(media.x + left, bottom, width, height)
    page.setCropBox(media.x + left, bottom, width, height)
  }
  return document.save()
}
