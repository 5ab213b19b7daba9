import { refuseLogo } from '../refuse-logo.ts'

/**
 * The characters of an XML file, by its byte order mark, else by what it declares, else UTF-8 (XML 1.0,
 * appendix F).
 *
 * @throws ContentError when they are in no known encoding
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return refuseLogo('logo-drawing', 'encoding', {})
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a = 0, b = 0] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^[^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  // Without a byte order mark it cannot be in 16 bits, whatever it says.
  return declared === undefined || /^utf-?(?:16|32)/i.test(declared) ? 'utf-8' : declared
}
