import type { Place } from '@flyer-open-data/flyer'
import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import { decodeStream } from '../../content-stream/page-streams.ts'
import { hexNumbers, readGlyphTexts } from '../../document/to-unicode.ts'

/** What the glyphs of a text layer stand for; every page of a document has the same fonts. */
const READ = new WeakMap<PDFRawStream, ReadonlyMap<number, string>>()

/** Reads the texts that are shown in some fonts, by the names that a page has for them. */
export class TextReader {
  readonly #fonts: PDFDict | undefined
  readonly #place: Place
  readonly #known = new Map<string, ReadonlyMap<number, string>>()

  constructor(resources: PDFDict | undefined, place: Place) {
    const fonts = resources?.lookup(PDFName.of('Font'))
    this.#fonts = fonts instanceof PDFDict ? fonts : undefined
    this.#place = place
  }

  /**
   * @param font its name on the page
   * @param shown the operands of an operator that shows text: glyphs as hexadecimal digits, four each
   */
  read(font: string, shown: string): string {
    const texts = this.#known.get(font) ?? this.#glyphTexts(font)
    this.#known.set(font, texts)
    const strings = Array.from(shown.matchAll(/<([\da-f]*)>/gi), ([, digits = '']) => digits)
    return strings
      .flatMap(hexNumbers)
      .map((glyph) => texts.get(glyph) ?? '')
      .join('')
  }

  #glyphTexts(font: string): ReadonlyMap<number, string> {
    const dictionary = this.#fonts?.lookup(PDFName.of(font))
    const cmap =
      dictionary instanceof PDFDict ? dictionary.lookup(PDFName.of('ToUnicode')) : undefined
    if (!(cmap instanceof PDFRawStream)) return new Map()
    const known = READ.get(cmap)
    if (known) return known
    const bytes = decodeStream(cmap, this.#place)
    const texts = readGlyphTexts(latin1(bytes, 0, bytes.length))
    READ.set(cmap, texts)
    return texts
  }
}
