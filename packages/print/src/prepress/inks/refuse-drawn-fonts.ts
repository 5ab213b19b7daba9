import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import { PressError } from '../press-error.ts'
import { resourceEntries } from './page-streams.ts'

/**
 * Refuses fonts whose glyphs are drawings (Type 3), whether text or a graphics state chooses them:
 * a drawing brings colours and resources of its own.
 *
 * @throws PressError naming the font
 */
export function refuseDrawnFonts(resources: PDFDict, place: string): void {
  for (const { name, value } of resourceEntries(resources, 'Font')) {
    refuseDrawnFont(value, `${place}, font ${name}`)
  }
  for (const { name, value } of resourceEntries(resources, 'ExtGState')) {
    const choice = value instanceof PDFDict ? value.lookup(PDFName.of('Font')) : undefined
    if (!(choice instanceof PDFArray) || choice.size() === 0) continue
    refuseDrawnFont(choice.lookup(0), `${place}, graphics state ${name}`)
  }
}

function refuseDrawnFont(font: unknown, where: string): void {
  if (!(font instanceof PDFDict)) return
  if (font.lookup(PDFName.of('Subtype')) !== PDFName.of('Type3')) return
  throw new PressError(
    'A font draws its glyphs (Type 3), in colours that may be no inks',
    where,
    'Set the text in an outline font, such as TrueType.',
  )
}
