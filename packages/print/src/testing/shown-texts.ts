import type { PDFObject, PDFPage } from 'pdf-lib'
import { follow, pageText, streamText } from './small-pdf.ts'

/**
 * The texts that a page shows, one for each text object, in the order of its content. It reads what
 * react-pdf writes: glyphs as hexadecimal digits, four each, and what each stands for in the font.
 */
export function shownTexts(page: PDFPage): string[] {
  const objects = pageText(page).matchAll(/\bBT\b(.*?)\bET\b/gs)
  return [...objects].map(([, shown = '']) => {
    const font = /\/(\S+)\s+\S+\s+Tf/.exec(shown)?.[1]
    if (font === undefined) throw new TypeError('a text without a font')
    const characters = charactersOf(follow(page.node, 'Resources', 'Font', font))
    const digits = [...shown.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => hex).join('')
    return (digits.match(/.{4}/g) ?? [])
      .map((glyph) => characters[Number.parseInt(glyph, 16)])
      .join('')
  })
}

/** What each glyph of a font stands for, by its number. */
function charactersOf(font: PDFObject | undefined): string[] {
  const map = streamText(follow(font, 'ToUnicode'))
  const characters: string[] = []
  for (const [, glyph = '', hex = ''] of map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
    characters[Number.parseInt(glyph, 16)] = Buffer.from(hex, 'hex').swap16().toString('utf16le')
  }
  if (characters.length < 2) throw new TypeError('a font whose glyphs stand for nothing')
  return characters
}
