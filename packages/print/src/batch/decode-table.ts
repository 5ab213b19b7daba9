/** How the letters of a table are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/**
 * The text of a table: UTF-8 where its bytes are such, UTF-16 where a mark says so, both without the
 * mark; else Windows-1252, which office programs wrote before and some still do.
 */
export function decodeTable(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' }
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; the five that it leaves out are controls (Encoding Standard). */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * By hand: browsers read Windows-1252 as the standard has it, and some versions of Node take it for
 * Latin-1, which has no « ’ ».
 */
function windows1252(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? SIGNS.charAt(byte - 0x80) : String.fromCharCode(byte),
  )
  return letters.join('')
}
