import type { Place } from '@flyer-open-data/flyer'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { joinBytes } from './edit.ts'

const NEWLINE = Uint8Array.of(0x0a)

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
  return joinBytes(
    streams
      .filter((stream) => stream instanceof PDFRawStream)
      .flatMap((stream) => [decodeStream(stream, place), NEWLINE]),
  )
}

/** Puts one stream in place of the page's content; it is compressed when the file is finished. */
export function writePageContent(page: PDFPage, bytes: Uint8Array): void {
  const { context } = page.doc
  page.node.set(PDFName.of('Contents'), context.register(context.stream(bytes)))
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
