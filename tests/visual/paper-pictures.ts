import { pageDictionaries, requireBox } from '../reading/page-boxes.ts'
import { rasterise } from '../reading/pdfium.ts'
import { crop, fromRgba, type Picture, shrink } from './picture.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

/** Pages are drawn with one pixel to the point. */
const PAPER_DPI = 72

/**
 * Both pages of a press file whole, marks included, and the six panels cut, as PDFium draws them.
 * PDFium is WebAssembly of a pinned version: its pixels are the same on every machine.
 */
export async function paperPictures(pdf: Uint8Array): Promise<Map<Subject['name'], Picture>> {
  const pages = new Map<number, Picture>()
  const pictures = new Map<Subject['name'], Picture>()
  for (const { name, page, frame, dpi } of SUBJECTS) {
    const whole = pages.get(page) ?? fromRgba(await rasterise(pdf, page, PAPER_DPI))
    pages.set(page, whole)
    const isSide = name === 'outside' || name === 'inside'
    pictures.set(
      name,
      isSide ? shrink(whole, PAPER_DPI / dpi) : crop(whole, panelArea(pdf, page, frame)),
    )
  }
  return pictures
}

function panelArea(pdf: Uint8Array, page: number, frame: Subject['frame']) {
  const dictionary = pageDictionaries(pdf)[page - 1] ?? ''
  const [media, trim] = [requireBox(dictionary, 'MediaBox'), requireBox(dictionary, 'TrimBox')]
  const pixels = (mm: number) => Math.round((mm * PAPER_DPI) / 25.4)
  return {
    x: pixels(trim.left - media.left + frame.x),
    y: pixels(media.top - trim.top + frame.y),
    width: pixels(frame.width),
    height: pixels(frame.height),
  }
}
