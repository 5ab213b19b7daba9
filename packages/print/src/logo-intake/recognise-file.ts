import type { ForeignFormat, LogoKind } from '../findings/logo/logo-faults.ts'

/** What a file is, by its first bytes alone: its name says nothing. */
export type Recognised =
  | { readonly kind: LogoKind }
  /** A compressed file, perhaps an SVG. */
  | { readonly kind: 'gzip' }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat }
  | { readonly kind: 'unknown' }

/** How far into a file a PDF may begin (ISO 32000-1, annex H, implementation note 13). */
const PDF_WITHIN = 1024
/** How far into a text its first element is looked for. */
const TEXT_WITHIN = 65_536

/** First bytes as Latin-1, at their place, of formats with such a signature. */
const SIGNATURES: readonly (readonly [at: number, bytes: string, what: Recognised])[] = [
  [0, '\x89PNG\r\n\x1a\n', { kind: 'png' }],
  [0, '\xff\xd8\xff', { kind: 'jpeg' }],
  [0, 'GIF8', { kind: 'foreign', format: 'gif' }],
  [8, 'WEBP', { kind: 'foreign', format: 'webp' }],
  [4, 'ftypavif', { kind: 'foreign', format: 'avif' }],
  [4, 'ftypavis', { kind: 'foreign', format: 'avif' }],
  ...['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim'].map(
    (brand) => [4, `ftyp${brand}`, { kind: 'foreign', format: 'heic' }] as const,
  ),
  [0, 'II*\0', { kind: 'foreign', format: 'tiff' }],
  [0, 'MM\0*', { kind: 'foreign', format: 'tiff' }],
  [0, '8BPS', { kind: 'foreign', format: 'photoshop' }],
  [0, '\0\0\x01\0', { kind: 'foreign', format: 'icon' }],
  [0, '\0\0\0\x0cjP  ', { kind: 'foreign', format: 'jpeg-2000' }],
  [0, '\xff\x4f\xff\x51', { kind: 'foreign', format: 'jpeg-2000' }],
  [0, '\xff\x0a', { kind: 'foreign', format: 'jpeg-xl' }],
  [0, '\0\0\0\x0cJXL ', { kind: 'foreign', format: 'jpeg-xl' }],
  [0, '\xc5\xd0\xd3\xc6', { kind: 'foreign', format: 'eps' }],
  [0, '\xd0\xcf\x11\xe0', { kind: 'foreign', format: 'office' }],
  [0, '\xd7\xcd\xc6\x9a', { kind: 'foreign', format: 'metafile' }],
  [40, ' EMF', { kind: 'foreign', format: 'metafile' }],
  [0, '\x1f\x8b', { kind: 'gzip' }],
]

/** Recognises a file by its content. */
export function recogniseFile(bytes: Uint8Array): Recognised {
  const head = latin1(bytes, PDF_WITHIN)
  const signed = SIGNATURES.find(([at, signature]) => head.startsWith(signature, at))
  if (signed) return signed[2]
  if (head.startsWith('PK\x03\x04')) return { kind: 'foreign', format: zipFormat(bytes) }
  if (head.startsWith('BM') && head.charCodeAt(14) <= 124 && head.charCodeAt(15) === 0) {
    return { kind: 'foreign', format: 'bmp' }
  }
  if (head.startsWith('%!PS')) {
    return { kind: 'foreign', format: /Adobe Illustrator/.test(head) ? 'illustrator' : 'eps' }
  }
  if (head.includes('%PDF-')) return { kind: 'pdf' }
  return recogniseText(bytes)
}

/** Office files are zips whose parts have well-known names. */
function zipFormat(bytes: Uint8Array): ForeignFormat {
  const begins = latin1(bytes, TEXT_WITHIN)
  const isOffice =
    begins.includes('[Content_Types].xml') ||
    begins.includes('mimetypeapplication/vnd.oasis.opendocument') ||
    /(?:word|ppt|xl)\//.test(begins)
  return isOffice ? 'office' : 'zip'
}

function recogniseText(bytes: Uint8Array): Recognised {
  const isWide = /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(latin1(bytes, 2))
  const begins = latin1(bytes, TEXT_WITHIN)
  // Every second byte of 16-bit characters of Latin letters is zero.
  const text = (
    isWide ? begins.replaceAll('\0', '').slice(1 - Number(begins[0] === '<')) : begins
  ).replace(/^(?:\xef\xbb\xbf|\xff|\xfe)+/, '')
  const root = firstElement(text)
  if (root === undefined)
    return isPlainText(text) ? { kind: 'foreign', format: 'text' } : { kind: 'unknown' }
  if (/^(?:[\w-]+:)?svg$/.test(root)) return { kind: 'svg' }
  const isHtml = /^(?:!doctype html|html|head|body|div|p|script|meta)$/i.test(root)
  if (isHtml) return { kind: 'foreign', format: 'html' }
  return { kind: 'foreign', format: isWide || /^\s*<\?xml/.test(text) ? 'xml' : 'html' }
}

/** The name of the first element of a text that begins as XML or HTML do; a doctype of HTML is one. */
function firstElement(text: string): string | undefined {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1
    if (text[at] !== '<') return undefined
    const skipped = skipAt(text, at)
    if (skipped === undefined)
      return /^<(!doctype html|[a-zA-Z][\w:.-]*)/i.exec(text.slice(at, at + 100))?.[1]
    at = skipped
  }
}

/** Where a comment, a declaration or a doctype that begins here ends; undefined when none does. */
function skipAt(text: string, at: number): number | undefined {
  const after = (end: string) => {
    const found = text.indexOf(end, at)
    return found < 0 ? text.length : found + end.length
  }
  if (text.startsWith('<!--', at)) return after('-->')
  if (text.startsWith('<?', at)) return after('?>')
  if (/^<!doctype html/i.test(text.slice(at, at + 14))) return undefined
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return undefined
  const open = text.indexOf('[', at)
  return open >= 0 && open < after('>') ? after(']>') : after('>')
}

/** Text has no control characters but those that part lines and columns. */
function isPlainText(text: string): boolean {
  const controls = [...text].filter((c) => c < ' ' && !'\t\n\r\f'.includes(c)).length
  return text.trim() !== '' && controls === 0
}

function latin1(bytes: Uint8Array, most: number): string {
  let text = ''
  for (const byte of bytes.subarray(0, most)) text += String.fromCharCode(byte)
  return text
}
