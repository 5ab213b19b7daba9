import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { type PDFDocument, PDFName } from 'pdf-lib'
import type { PageBoxes, SheetRectangle } from '../sheet/page-boxes.ts'
import type { PressJob } from './press-job.ts'

/**
 * A rectangle as PDF writes it: left, bottom, right, top in pt from the bottom left of the media,
 * rounded to a thousandth.
 */
export function toPdfBox(
  { x, y, width, height }: SheetRectangle,
  media: PageBoxes['media'],
): [left: number, bottom: number, right: number, top: number] {
  const points = (millimetres: number) => Math.round(millimetres * POINTS_PER_MM * 1000) / 1000
  return [points(x), points(media.height - y - height), points(x + width), points(media.height - y)]
}

/**
 * Writes MediaBox, BleedBox and TrimBox on every page and leaves no other box or scale: a CropBox
 * or ArtBox would hide the marks or contradict the trim, a UserUnit is forbidden (PDF/X-4).
 */
export function setPageBoxes(document: PDFDocument, { boxes }: PressJob): void {
  if (!boxes) return
  const { media, bleed, trim } = boxes
  for (const { node } of document.getPages()) {
    for (const [name, box] of Object.entries({ MediaBox: media, BleedBox: bleed, TrimBox: trim })) {
      node.set(PDFName.of(name), document.context.obj(toPdfBox(box, media)))
    }
    for (const name of ['ArtBox', 'UserUnit']) node.delete(PDFName.of(name))
    // A page may inherit its CropBox from any node above it.
    node.ascend((ancestor) => ancestor.delete(PDFName.of('CropBox')))
  }
}
