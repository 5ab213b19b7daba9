import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib'
import { bytesOf, textOf } from './latin1.ts'

/** What pdf-lib makes a PDF object of; a string is a name. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | PDFObject
  | readonly Literal[]
  | { readonly [key: string]: Literal }

/** Entries of a PDF dictionary. */
export type Entries = Readonly<Record<string, Literal>>

/** A PDF object, or several inside each other, made of literals. */
export function toObject(context: PDFContext, literal: Literal): PDFObject {
  return context.obj(literal as Parameters<PDFContext['obj']>[0])
}

/** What a page of a small PDF is made of. */
export interface SmallPage {
  readonly content: string
  readonly resources?: Entries | PDFRef
  /** Other entries of the page. */
  readonly entries?: Entries
}

/** Writes a PDF of raw objects and reads it back, as a stage of prepress gets it. */
export async function smallPdf(
  draw: (document: PDFDocument) => readonly SmallPage[],
): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  for (const { content, resources = {}, entries = {} } of draw(document)) {
    const { node } = document.addPage([200, 100])
    node.set(PDFName.of('Contents'), addStream(document, content))
    node.set(
      PDFName.of('Resources'),
      resources instanceof PDFRef ? resources : toObject(context, resources),
    )
    for (const [key, value] of Object.entries(entries))
      node.set(PDFName.of(key), toObject(context, value))
  }
  return readBack(document)
}

/** The document as it is once it is saved and read again. */
export async function readBack(document: PDFDocument): Promise<PDFDocument> {
  const bytes = await document.save({ useObjectStreams: false, addDefaultPage: false })
  return PDFDocument.load(bytes, { updateMetadata: false })
}

/** Puts an uncompressed stream into the document. */
export function addStream(
  { context }: PDFDocument,
  content: string,
  entries: Entries = {},
): PDFRef {
  const stream = context.stream(bytesOf(content))
  for (const [key, value] of Object.entries(entries)) {
    stream.dict.set(PDFName.of(key), toObject(context, value))
  }
  return context.register(stream)
}

/** Puts a form XObject into the document. */
export function addForm(document: PDFDocument, content: string, entries: Entries = {}): PDFRef {
  return addStream(document, content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 200, 100],
    ...entries,
  })
}

/** The object at the end of a path of keys and indices; undefined when the path breaks off. */
export function follow(
  from: PDFObject | undefined,
  ...path: readonly (string | number)[]
): PDFObject | undefined {
  let at = from
  for (const step of path) {
    const holder = at instanceof PDFStream ? at.dict : at
    if (typeof step === 'number') at = holder instanceof PDFArray ? holder.lookup(step) : undefined
    else at = holder instanceof PDFDict ? holder.lookup(PDFName.of(step)) : undefined
  }
  return at
}

/** What a stream holds, its filters undone. */
export function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new TypeError('there is no stream')
  return textOf(decodePDFRawStream(stream).decode())
}

/** The content of a page; its streams are joined by new lines. */
export function pageText({ node }: PDFPage): string {
  const contents = follow(node, 'Contents')
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((_, i) => follow(contents, i))
      : [contents]
  return streams.map(streamText).join('\n')
}

/** All that a reader of the file can get to, as text: dictionaries as written, streams decoded. */
export function reachableTexts({ context }: PDFDocument): string[] {
  const texts: string[] = []
  const seen = new Set<PDFObject>()
  const visit = (object: PDFObject | undefined): void => {
    const found = object instanceof PDFRef ? context.lookup(object) : object
    if (!found || seen.has(found)) return
    seen.add(found)
    const holder = found instanceof PDFStream ? found.dict : found
    if (found instanceof PDFRawStream) texts.push(streamText(found))
    if (holder instanceof PDFDict) {
      texts.push(String(holder))
      for (const value of holder.values()) visit(value)
    } else if (holder instanceof PDFArray) {
      texts.push(String(holder))
      for (const value of holder.asArray()) visit(value)
    }
  }
  visit(context.trailerInfo.Root)
  return texts
}
