/** The most entries of a block of a CMap (Adobe Technical Note 5014, 1.4). */
const BLOCK = 100

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')

/** A text in UTF-16BE, as hexadecimal digits. */
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')

/**
 * Reads the ToUnicode CMap that pdfkit writes: ranges of glyph numbers, each with an array of texts.
 *
 * @returns the text of each glyph number that has one
 */
export function readToUnicode(cmap: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const [, first = '', , list = ''] of cmap.matchAll(
    /<([\da-f]{4})>\s*<([\da-f]{4})>\s*\[([^\]]*)\]/gi,
  )) {
    for (const [i, [, digits = '']] of [...list.matchAll(/<([\da-f\s]*)>/gi)].entries()) {
      const units = digits.replaceAll(/\s/g, '').match(/.{4}/g) ?? []
      const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
      // Glyph 0 stands for what is missing, and pdfkit gives it U+0000.
      if (text !== '' && text !== '\0') texts.set(Number.parseInt(first, 16) + i, text)
    }
  }
  return texts
}

/**
 * Writes a ToUnicode CMap with one pair a glyph, in blocks of a hundred: a range with an array of
 * texts is lost when Ghostscript writes the file again, and words with it.
 */
export function writeToUnicode(texts: ReadonlyMap<number, string>): string {
  const pairs = [...texts]
    .toSorted(([a], [b]) => a - b)
    .map(([glyph, text]) => `<${hex(glyph)}> <${utf16(text)}>`)
  const blocks = Array.from({ length: Math.ceil(pairs.length / BLOCK) }, (_, i) => {
    const block = pairs.slice(i * BLOCK, (i + 1) * BLOCK)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

/** Reads what `writeToUnicode` writes: the text of each glyph number that has one. */
export function readGlyphTexts(cmap: string): ReadonlyMap<number, string> {
  const pairs = cmap.matchAll(/^<([\dA-F]{4})> <((?:[\dA-F]{4})+)>$/gm)
  return new Map(
    Array.from(pairs, ([, glyph = '', units = '']) => [
      Number.parseInt(glyph, 16),
      String.fromCharCode(...hexNumbers(units)),
    ]),
  )
}

/** Numbers of four hexadecimal digits each. */
export function hexNumbers(digits: string): number[] {
  return (digits.match(/.{4}/g) ?? []).map((number) => Number.parseInt(number, 16))
}
