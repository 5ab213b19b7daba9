import { degrees, PDFDocument, type PDFPage, rgb } from 'pdf-lib'

/** A PDF whose pages are 200 by 100 points and drawn by a function each. */
export async function pdf(...draws: readonly ((page: PDFPage) => void)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const draw of draws) draw(document.addPage([200, 100]))
  return document.save({ useObjectStreams: false, addDefaultPage: false })
}

/** A red rectangle in the middle. */
export function redRectangle(page: PDFPage): void {
  page.drawRectangle({ x: 50, y: 30, width: 100, height: 40, color: rgb(1, 0, 0) })
}

/** A PDF that holds nothing but a PNG, 100 points wide, on a page as high as it. */
export async function pdfOfPicture(png: Uint8Array, rotation = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const picture = await document.embedPng(png)
  const size = { width: 100, height: (100 * picture.height) / picture.width }
  const page = document.addPage([size.width, size.height])
  page.drawImage(picture, { x: 0, y: 0, ...size })
  page.setRotation(degrees(rotation))
  return document.save({ useObjectStreams: false })
}

/** The same on a page that is shown turned. */
export function turnedRectangle(page: PDFPage): void {
  redRectangle(page)
  page.setRotation(degrees(90))
}

/** The left half of it, 50 by 40 points, on a page that shows no more. */
export function croppedRectangle(page: PDFPage): void {
  redRectangle(page)
  page.setCropBox(0, 0, 100, 100)
}

/** A PDF that asks for a password. */
export async function locked(draw: (page: PDFPage) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  draw(document.addPage([200, 100]))
  document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
  return document.save({ useObjectStreams: false })
}
