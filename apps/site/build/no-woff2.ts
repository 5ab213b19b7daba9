/**
 * Stands for the WOFF2 decoder of fontkit and its dictionary, a ninth of the script of a page: the
 * leaflet's fonts are TrueType.
 */
export default function decompress(): never {
  throw new TypeError('This site reads TrueType fonts, not WOFF2.')
}
