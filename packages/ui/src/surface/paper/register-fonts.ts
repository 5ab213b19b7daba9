import { Font } from '@react-pdf/renderer'
import { FONT_FACES, type FontFaceName } from '../../tokens/type.ts'
import type { FontBook } from '../../typesetting/font-book.ts'

/** The fonts that react-pdf has now. */
let registered: FontBook | undefined

/** The family that react-pdf falls back to, whatever a text asks for. */
const REACT_PDF_FALLBACK = 'Helvetica'

/**
 * Gives the leaflet's fonts to react-pdf, whose register is global, and stops it hyphenating. Its
 * fallback family becomes one of ours, so that a standard font, which is never embedded, cannot
 * reach a page.
 */
export function registerFonts(fonts: FontBook): void {
  if (registered === fonts) return
  registered = fonts
  Font.clear()
  for (const face of Object.keys(FONT_FACES) as FontFaceName[]) {
    const { family, weight } = FONT_FACES[face]
    registerOpened(fonts, face, family, weight)
  }
  registerOpened(fonts, 'textRegular', REACT_PDF_FALLBACK)
  Font.registerHyphenationCallback((word) => [word])
}

/**
 * Registers a font that is open already. react-pdf would read and parse the file a second time, and
 * shape again what was shaped to break the lines.
 */
function registerOpened(
  fonts: FontBook,
  face: FontFaceName,
  family: string,
  fontWeight?: number,
): void {
  Font.register({ family, src: face, ...(fontWeight === undefined ? {} : { fontWeight }) })
  const source = Font.getRegisteredFonts()[family]?.sources.at(-1)
  if (!source) throw new TypeError(`react-pdf has not registered ${family}`)
  source.data = fonts.font(face) as typeof source.data
  source.loadResultPromise = Promise.resolve()
}
