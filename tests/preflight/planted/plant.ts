import { PDFDict, PDFDocument, type PDFPage, PDFRawStream, type PDFRef } from 'pdf-lib'
import { valueAt } from '../../tagging/pdf-values.ts'
import { found, name } from '../../tagging/planted/plant.ts'
import { contentOf } from '../../tagging/read-content.ts'

/** The products that faults are put into. */
export type Victim = 'press' | 'press-no-marks' | 'press-x1a'

/** A single fault that is put into a finished press file, and the rule that must find it. */
export interface PlantedFault {
  readonly what: string
  /** Number of the rule. */
  readonly rule: string
  /** The product that it is put into; `press` unless told. */
  readonly product?: Victim
  readonly plant: (document: PDFDocument) => void | Promise<void>
  /** What is done to the bytes once the document is saved. */
  readonly change?: (bytes: Uint8Array) => Uint8Array
}

/** The bytes of a file with a fault put into them. */
export async function withFault(
  file: Uint8Array,
  { plant, change }: Pick<PlantedFault, 'plant' | 'change'>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false })
  await plant(document)
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false })
  return change ? change(bytes) : bytes
}

/** Glyphs that the fonts of texts have: three letters. */
export const GLYPHS = '000100020003'

export { found, name, valueAt }

export const page = (document: PDFDocument, number = 1): PDFPage =>
  found(document.getPages()[number - 1])

/** Margin around the trim of `press`, in mm: bleed and room for marks. */
const MARGIN_MM = 21

/** Sets what a page paints. */
export function setContent(document: PDFDocument, number: number, content: string): void {
  page(document, number).node.set(
    name('Contents'),
    document.context.register(document.context.stream(content)),
  )
}

/** Changes what a page paints; a change that changes nothing fails. */
export function repaint(
  document: PDFDocument,
  pattern: RegExp | string,
  replacement: string,
  number = 1,
): void {
  const before = contentOf(page(document, number))
  const after = before.replace(pattern, replacement)
  if (after === before) throw new RangeError(`nothing is changed by ${pattern}`)
  setContent(document, number, after)
}

/**
 * Paints more on a page of `press`, over all else: lengths in mm from the top left corner of the trim,
 * y down, as after the file’s own first matrix.
 */
export function paint(document: PDFDocument, operators: string, number = 1): void {
  const mm = 72 / 25.4
  const origin = MARGIN_MM * mm
  const content = contentOf(page(document, number))
  setContent(
    document,
    number,
    `${content}\nq ${mm} 0 0 ${mm} ${origin} ${origin} cm ${operators} Q\n`,
  )
}

/** A line of text in a font of the page, its baseline at a place in mm. */
export const line = (x: number, y: number, glyphs: string, font = 'F10', pt = 12) =>
  `BT /${font} ${(pt * 25.4) / 72} Tf 1 0 0 -1 ${x} ${y} Tm <${glyphs}> Tj ET`

/** An entry of a kind of resource of a page, put there. */
export function addResource(
  document: PDFDocument,
  kind: string,
  key: string,
  value: PDFRef | PDFDict,
  number = 1,
): void {
  const resources = found(page(document, number).node.Resources())
  const own = resources.lookup(name(kind))
  const dictionary = own instanceof PDFDict ? own : document.context.obj({})
  dictionary.set(name(key), value)
  resources.set(name(kind), dictionary)
}

/** A stream with entries, as an object of its own. */
export function addStream(
  document: PDFDocument,
  bytes: Uint8Array | string,
  entries: Parameters<PDFDocument['context']['stream']>[1],
): PDFRef {
  return document.context.register(document.context.stream(bytes, entries))
}

/** The dictionaries of a type, such as the descriptors of fonts. */
export function dictionariesOf(document: PDFDocument, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.lookup(name('Type')) === name(type) ? [object] : [],
    )
}

/** Changes the packet of metadata. */
export function changeXmp(document: PDFDocument, change: (xml: string) => string): void {
  const stream = found(valueAt(document.catalog, 'Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new TypeError('there is no packet')
  const before = new TextDecoder().decode(stream.contents)
  const after = change(before)
  if (after === before) throw new RangeError('the packet is as it was')
  const bytes = new TextEncoder().encode(after)
  const made = document.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(name('Metadata'), document.context.register(made))
}

/** A box of a page, in points. */
export function setBox(
  document: PDFDocument,
  box: string,
  change: (corners: number[]) => number[],
  numbers: readonly number[] = [1, 2],
): void {
  for (const number of numbers) {
    const { node } = page(document, number)
    const corners = found(node.lookup(name(box)))
    const values = String(corners).match(/[-\d.]+/g) ?? []
    node.set(name(box), document.context.obj(change(values.map(Number))))
  }
}

export const MM = 72 / 25.4
