import { cmyk, PDFDocument, StandardFonts } from 'pdf-lib'

const MM = 72 / 25.4
const SIZE = [99 * MM, 210 * MM] as const

/** The page that the files of `producers` have, drawn by pdf-lib with a font that it does not embed. */
export async function byPdfLib(picture: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle('Données ouvertes')
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([...SIZE])
  page.setTrimBox(0, 0, ...SIZE)
  const color = cmyk(1, 0.6, 0, 0.2)
  const draw = (size: number, topMm: number, text: string) =>
    page.drawText(text, { x: 10 * MM, y: (210 - topMm) * MM, size, font, color })
  draw(18, 17, 'Données ouvertes')
  draw(9, 28, 'L’été, 40 jeux de données.')
  draw(6, 34, 'Mentions')
  page.drawLine({
    start: { x: 10 * MM, y: 170 * MM },
    end: { x: 89 * MM, y: 170 * MM },
    thickness: 0.5,
    color,
  })
  page.drawRectangle({ x: 0, y: 0, width: 99 * MM, height: 60 * MM, color: cmyk(0, 0.2, 1, 0) })
  const image = await document.embedPng(picture)
  page.drawImage(image, { x: 10 * MM, y: 130 * MM, width: 20 * MM, height: 20 * MM })
  return document.save()
}
