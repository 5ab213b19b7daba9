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
    Font.register({ family, fontWeight: weight, src: dataUrl(fonts.files[face]) })
  }
  Font.register({ family: REACT_PDF_FALLBACK, src: dataUrl(fonts.files.textRegular) })
  Font.registerHyphenationCallback((word) => [word])
}

/** react-pdf takes a path or an address; a data address is both, in Node and in a browser. */
function dataUrl(bytes: Uint8Array): string {
  let binary = ''
  const chunk = 0x80_00
  for (let i = 0; i < bytes.length; i += chunk) {
    binary += String.fromCharCode(...bytes.subarray(i, i + chunk))
  }
  return `data:font/ttf;base64,${btoa(binary)}`
}
