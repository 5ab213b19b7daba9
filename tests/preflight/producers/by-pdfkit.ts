import { buffer } from 'node:stream/consumers'
import PDFKit from 'pdfkit'
import { FONT, mm, PAGE_SIZE, PICTURE } from './sources.ts'

/** The page drawn by PDFKit. */
export async function byPdfkit(): Promise<Uint8Array> {
  const document = new PDFKit({
    size: [...PAGE_SIZE],
    margin: 0,
    font: FONT,
    info: { Title: 'Données ouvertes' },
  })
  const ink: PDFKit.Mixins.ColorValue = [100, 60, 0, 20]
  const draw = (size: number, top: number, text: string) =>
    document.fontSize(size).fillColor(ink).text(text, mm(10), mm(top), { lineBreak: false })
  draw(18, 10, 'Données ouvertes')
  draw(9, 25, 'L’été, 40 jeux de données.')
  draw(6, 32, 'Mentions')
  document.lineWidth(0.5).moveTo(mm(10), mm(40)).lineTo(mm(89), mm(40)).stroke(ink)
  document.image(PICTURE, mm(10), mm(60), { width: mm(20), height: mm(20) })
  document.rect(0, mm(150), mm(99), mm(60)).fill([0, 20, 100, 0])
  document.end()
  return buffer(document)
}
