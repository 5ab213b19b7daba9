import type { Finding, Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'

/** What a document may not carry, in its catalog or among its names. */
const INTERACTION = [
  'AcroForm',
  'OpenAction',
  'AA',
  'JavaScript',
  'EmbeddedFiles',
  'AF',
  'Collection',
  'OCProperties',
  // The entries of an outline run actions; a press file needs none.
  'Outlines',
]

/**
 * Refuses what does not belong on paper: links and other annotations, forms, actions, attachments,
 * layers, an outline (PDF/X-4).
 *
 * @throws ContentError with all of it, each with its page or its entry of the document
 */
export function refuseInteraction(document: PDFDocument): void {
  const findings: Finding[] = []
  const other = (place: Place) => findings.push(pressFinding('interaction', 'other', {}, place))
  for (const [i, { node }] of document.getPages().entries()) {
    const place = { page: i + 1 }
    const annotations = node.lookup(PDFName.of('Annots'))
    if (annotations instanceof PDFArray && annotations.size() > 0) {
      const values = { count: annotations.size() }
      findings.push(pressFinding('interaction', 'annotations', values, place))
    }
    for (const key of ['AA', 'AF']) {
      if (node.has(PDFName.of(key))) other({ ...place, field: key })
    }
  }
  const names = document.catalog.lookup(PDFName.of('Names'))
  for (const key of INTERACTION) {
    if (document.catalog.has(PDFName.of(key))) other({ data: 'document', field: key })
    if (names instanceof PDFDict && names.has(PDFName.of(key))) {
      other({ data: 'document', field: `Names.${key}` })
    }
  }
  refusePress(findings)
  for (const { node } of document.getPages()) node.delete(PDFName.of('Annots'))
  document.catalog.delete(PDFName.of('Names'))
}
