import { INKS, type InkName } from '@flyer-open-data/ui'
import { cmyk, FillRule, PDFDocument, type PDFPage } from 'pdf-lib'
import { artworkInk } from './artwork-ink.ts'
import type { KitArtwork } from './kit-artwork.ts'

const PT_PER_MM = 72 / 25.4

/**
 * Artwork as a PDF page in its inks (DeviceCMYK), at full size: its trim is the TrimBox, and its bleed
 * the page. It says no output intent: the document that it is placed in does.
 */
export async function artworkPdf(artwork: KitArtwork): Promise<Uint8Array> {
  const { title, width, height, bleed, ground } = artwork
  // What is made from the same artwork has the same bytes: no clock.
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage('fr-FR')
  const [wide, high] = [width + 2 * bleed, height + 2 * bleed].map((side) => side * PT_PER_MM)
  const page = pdf.addPage([wide ?? 0, high ?? 0])
  page.setTrimBox(bleed * PT_PER_MM, bleed * PT_PER_MM, width * PT_PER_MM, height * PT_PER_MM)
  if (ground) {
    page.drawRectangle({ width: wide ?? 0, height: high ?? 0, color: inkColour(ground) })
  }
  drawLots(page, artwork)
  return pdf.save()
}

function drawLots(page: PDFPage, { height, bleed, lots }: KitArtwork): void {
  for (const { at, paths } of lots) {
    for (const path of paths) {
      page.drawSvgPath(path.d, {
        x: (bleed + at[0]) * PT_PER_MM,
        y: (bleed + height - at[1]) * PT_PER_MM,
        scale: PT_PER_MM,
        color: inkColour(artworkInk(path)),
        ...(path.rule && { fillRule: FillRule.EvenOdd }),
      })
    }
  }
}

function inkColour(ink: InkName) {
  const { c, m, y, k } = INKS[ink]
  return cmyk(c / 100, m / 100, y / 100, k / 100)
}
