import { sha256 } from '@noble/hashes/sha2.js'
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import { latin1 } from '../content-stream/operator-name.ts'
import { readToUnicode, writeToUnicode } from './to-unicode.ts'

const name = (text: string) => PDFName.of(text)

/**
 * Settles the fonts that react-pdf has embedded: a text layer that survives another program, and a
 * subset tag that tells different subsets of a face apart (ISO 32000-1, 9.6.4), so that a print shop
 * that joins files never takes one for the other.
 */
export function settleFonts(document: PDFDocument): void {
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.lookup(name('Subtype')) !== name('Type0')) continue
    settleToUnicode(document, font)
    settleTag(document, font)
  }
}

function settleToUnicode({ context }: PDFDocument, font: PDFDict): void {
  const ref = font.get(name('ToUnicode'))
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFRawStream) || !(ref instanceof PDFRef)) {
    throw new TypeError(`The font ${font.lookup(name('BaseFont'))} has no text layer.`)
  }
  const cmap = writeToUnicode(readToUnicode(latin1(stream.contents, 0, stream.contents.length)))
  context.assign(ref, context.stream(cmap))
}

function settleTag({ context }: PDFDocument, font: PDFDict): void {
  const descendant = dictionaryAt(context.lookup(font.get(name('DescendantFonts'))), 0)
  const descriptor = descendant?.lookup(name('FontDescriptor'))
  const program = descriptor instanceof PDFDict ? descriptor.lookup(name('FontFile2')) : undefined
  if (!descendant || !(descriptor instanceof PDFDict) || !(program instanceof PDFRawStream)) {
    throw new TypeError(`The font ${font.lookup(name('BaseFont'))} is not embedded.`)
  }
  const [, postscriptName] = /^\/[A-Z]{6}\+(.+)$/.exec(String(font.get(name('BaseFont')))) ?? []
  if (!postscriptName) throw new TypeError(`${font.get(name('BaseFont'))} is no subset.`)
  const tagged = name(`${tagOf(program.contents)}+${postscriptName}`)
  font.set(name('BaseFont'), tagged)
  descendant.set(name('BaseFont'), tagged)
  descriptor.set(name('FontName'), tagged)
}

/** Six capitals from the glyphs of a subset: the same glyphs, the same tag. */
function tagOf(program: Uint8Array): string {
  return Array.from(sha256(program).subarray(0, 6), (byte) =>
    String.fromCharCode(65 + (byte % 26)),
  ).join('')
}

function dictionaryAt(array: unknown, index: number): PDFDict | undefined {
  if (!(array instanceof PDFArray)) return undefined
  const found = array.lookup(index)
  return found instanceof PDFDict ? found : undefined
}
