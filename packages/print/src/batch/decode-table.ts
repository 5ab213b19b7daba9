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
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
