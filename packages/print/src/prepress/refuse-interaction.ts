import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib'
import { PressError } from './press-error.ts'

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
 * @throws PressError naming the page
 */
export function refuseInteraction(document: PDFDocument): void {
  for (const [i, { node }] of document.getPages().entries()) {
    const annotations = node.lookup(PDFName.of('Annots'))
    if (annotations instanceof PDFArray && annotations.size() > 0) {
      throw new PressError(
        `The page carries ${annotations.size()} annotation(s), such as a link`,
        `page ${i + 1}`,
        'Draw it on a surface without links: the paper surface.',
      )
    }
    node.delete(PDFName.of('Annots'))
    for (const key of ['AA', 'AF']) {
      if (node.has(PDFName.of(key))) throw interactionFault(`page ${i + 1}, ${key}`)
    }
  }
  const names = document.catalog.lookup(PDFName.of('Names'))
  for (const key of INTERACTION) {
    if (document.catalog.has(PDFName.of(key))) throw interactionFault(`document, ${key}`)
    if (names instanceof PDFDict && names.has(PDFName.of(key))) {
      throw interactionFault(`document, Names, ${key}`)
    }
  }
  document.catalog.delete(PDFName.of('Names'))
}

function interactionFault(place: string): PressError {
  return new PressError(
    'The file carries a form, an action, an attachment, layers or an outline',
    place,
    'Build the press file from the leaflet alone.',
  )
}
