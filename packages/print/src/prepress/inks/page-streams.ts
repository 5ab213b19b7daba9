import type { Place } from '@flyer-open-data/flyer'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'

/**
 * The bytes of a stream, its filters undone.
 * @throws ContentError when they cannot be undone
 */
export function decodeStream(stream: PDFRawStream, place: Place): Uint8Array {
  try {
    return decodePDFRawStream(stream).decode()
  } catch (cause) {
    return refusePress([pressFinding('content', 'undecodable', {}, place)], { cause })
  }
}

/**
 * The content streams of a page as one: PDF reads them as if they were joined by white space.
 * @throws ContentError when one of them cannot be decoded
 */
export function readPageContent(page: PDFPage, place: Place): Uint8Array {
  const contents = page.node.Contents()
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((entry) => page.doc.context.lookup(entry))
      : [contents]
  const parts = streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => decodeStream(stream, place))
  return joinWithNewlines(parts)
}

/** Puts one stream in place of the page's content; it is compressed when the file is finished. */
export function writePageContent(page: PDFPage, bytes: Uint8Array): void {
  const { context } = page.doc
  page.node.set(PDFName.of('Contents'), context.register(context.stream(bytes)))
}

/** Puts other bytes into a stream object; its dictionary keeps what is not about its encoding. */
export function replaceStream(
  document: PDFDocument,
  ref: PDFRef,
  stream: PDFRawStream,
  bytes: Uint8Array,
): void {
  const replacement = document.context.stream(bytes)
  for (const [key, value] of stream.dict.entries()) {
    if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText())) {
      replacement.dict.set(key, value)
    }
  }
  document.context.assign(ref, replacement)
}

/** The resources of a page; an empty dictionary is put there when there are none. */
export function resourcesOf(owner: PDFDict): PDFDict {
  const found = owner.lookup(PDFName.of('Resources'))
  if (found instanceof PDFDict) return found
  const made = owner.context.obj({})
  owner.set(PDFName.of('Resources'), made)
  return made
}

/** A dictionary inside another, made when it is missing. */
export function subDictionary(owner: PDFDict, name: string): PDFDict {
  const found = owner.lookup(PDFName.of(name))
  if (found instanceof PDFDict) return found
  const made = owner.context.obj({})
  owner.set(PDFName.of(name), made)
  return made
}

/** The entries of a kind of resource, followed to the objects they name. */
export function resourceEntries(
  resources: PDFDict,
  kind: string,
): { name: string; ref: PDFRef | undefined; value: unknown }[] {
  const dictionary = resources.lookup(PDFName.of(kind))
  if (!(dictionary instanceof PDFDict)) return []
  return dictionary.entries().map(([key, entry]) => ({
    name: key.decodeText(),
    ref: entry instanceof PDFRef ? entry : undefined,
    value: resources.context.lookup(entry),
  }))
}

/** Content with operators before it. */
export function withPrefix(operators: string, content: Uint8Array): Uint8Array {
  const joined = new Uint8Array(operators.length + content.length)
  joined.set(Uint8Array.from(operators, (c) => c.charCodeAt(0)))
  joined.set(content, operators.length)
  return joined
}

function joinWithNewlines(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
    joined[at] = 0x0a
    at += 1
  }
  return joined
}
