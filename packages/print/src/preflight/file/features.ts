import { type PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import type { AnnotationFacts, Feature } from './file-facts.ts'
import {
  dictAt,
  dictOf,
  entriesOf,
  itemsAt,
  nameAt,
  nameOf,
  textAt,
  valueAt,
} from './pdf-values.ts'
import { filtersOf } from './reading-budget.ts'

type Kind = Feature['kind']

/** What the whole file does, holds or asks for, apart from its pages. */
export function fileFeatures({ catalog }: PDFDocument): Feature[] {
  const names = dictAt(catalog, 'Names')
  const kinds: [Kind, boolean][] = [
    ['javascript', valueAt(names, 'JavaScript') !== undefined],
    ['attachment', valueAt(names, 'EmbeddedFiles') !== undefined],
    // A destination to open at, an array, does nothing but turn to a page.
    ['action', dictOf(valueAt(catalog, 'OpenAction')) !== undefined],
    ['action', valueAt(catalog, 'AA') !== undefined],
    ['layers', valueAt(catalog, 'OCProperties') !== undefined],
    ['form-fields', hasFields(dictAt(catalog, 'AcroForm'))],
  ]
  return kinds.filter(([, isThere]) => isThere).map(([kind]) => ({ kind, page: null, name: '' }))
}

const hasFields = (form: PDFDict | undefined) =>
  itemsAt(form, 'Fields').length > 0 || valueAt(form, 'XFA') !== undefined

/** What a page does when it is opened or clicked. */
export function pageFeatures(page: PDFDict, number: number): Feature[] {
  const annotations = itemsAt(page, 'Annots').map(dictOf)
  const kinds: Kind[] = valueAt(page, 'AA') === undefined ? [] : ['action']
  for (const annotation of annotations) {
    const action = nameAt(dictAt(annotation, 'A'), 'S')
    if (action === 'JavaScript') kinds.push('javascript')
    // A link to an address is told as an annotation.
    else if (action !== undefined && action !== 'URI' && action !== 'GoTo') kinds.push('action')
    if (valueAt(annotation, 'AA') !== undefined) kinds.push('action')
    if (nameAt(annotation, 'Subtype') === 'FileAttachment') kinds.push('attachment')
  }
  return kinds.map((kind) => ({ kind, page: number, name: '' }))
}

/** The address that an annotation opens. */
export function urlOf(annotation: PDFDict): AnnotationFacts['url'] {
  return textAt(dictAt(annotation, 'A'), 'URI') ?? null
}

/** What the resources of a page, a form or a tile name and a press may not be given. */
export function resourceFeatures(resources: PDFDict, page: number): Feature[] {
  const found: Feature[] = []
  const add = (kind: Kind, name: string) => found.push({ kind, page, name })
  for (const [name, value] of entriesOf(dictAt(resources, 'XObject'))) {
    const dict = dictOf(value)
    if (nameAt(dict, 'Subtype') === 'PS' || nameAt(dict, 'Subtype2') === 'PS')
      add('postscript', name)
    if (valueAt(dict, 'OPI') !== undefined) add('opi', name)
    if (valueAt(dict, 'Ref') !== undefined) add('reference-xobject', name)
    if (valueAt(dict, 'F') !== undefined) add('external-stream', name)
    if (!(value instanceof PDFRawStream)) continue
    if (filtersOf(value).includes('JPXDecode')) add('jpeg-2000', name)
    if (filtersOf(value).includes('JBIG2Decode')) add('jbig2', name)
  }
  for (const [name, value] of entriesOf(dictAt(resources, 'ExtGState'))) {
    const state = dictOf(value)
    const transfer = valueAt(state, 'TR2') ?? valueAt(state, 'TR')
    if (transfer !== undefined && !isPlainTransfer(transfer)) add('transfer-function', name)
    const halftone = valueAt(state, 'HT')
    if (halftone !== undefined && nameOf(halftone) !== 'Default') add('halftone', name)
  }
  for (const [name, value] of entriesOf(dictAt(resources, 'Properties'))) {
    const type = nameAt(dictOf(value), 'Type')
    if (type === 'OCG' || type === 'OCMD') add('layers', name)
  }
  return found
}

const isPlainTransfer = (transfer: unknown) =>
  transfer === PDFName.of('Default') || transfer === PDFName.of('Identity')
