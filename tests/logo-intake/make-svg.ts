const encoder = new TextEncoder()

export const bytesOf = (text: string): Uint8Array => encoder.encode(text)

/** An SVG around some elements, 100 by 50 units unless its root says otherwise. */
export function svg(inner: string, root = 'viewBox="0 0 100 50"', before = ''): Uint8Array {
  return bytesOf(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`)
}

/** A text in 16-bit characters, after its byte order mark. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  for (const [i, character] of [...`\ufeff${text}`].entries()) {
    view.setUint16(2 * i, character.charCodeAt(0), isLittle)
  }
  return bytes
}
