import { readFile } from 'node:fs/promises'
import { cmyk, PDFDocument, StandardFonts } from 'pdf-lib'
import { mm, PAGE_SIZE, PICTURE } from './sources.ts'

/** The page drawn by pdf-lib, with a font that it does not embed. */
export async function byPdfLib(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle('Données ouvertes')
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([...PAGE_SIZE])
  page.setTrimBox(0, 0, ...PAGE_SIZE)
  const color = cmyk(1, 0.6, 0, 0.2)
  const draw = (size: number, top: number, text: string) =>
    page.drawText(text, { x: mm(10), y: mm(210 - top), size, font, color })
  draw(18, 17, 'Données ouvertes')
  draw(9, 28, 'L’été, 40 jeux de données.')
  draw(6, 34, 'Mentions')
  const y = mm(170)
  page.drawLine({ start: { x: mm(10), y }, end: { x: mm(89), y }, thickness: 0.5, color })
  page.drawRectangle({ x: 0, y: 0, width: mm(99), height: mm(60), color: cmyk(0, 0.2, 1, 0) })
  const image = await document.embedPng(await readFile(PICTURE))
  page.drawImage(image, { x: mm(10), y: mm(130), width: mm(20), height: mm(20) })
  return document.save()
}
