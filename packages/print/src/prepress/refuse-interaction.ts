import { PDFArray, type PDFDocument, PDFName } from 'pdf-lib'
import { PressError } from './press-error.ts'

const CATALOG_ACTIONS = [
  'AcroForm',
  'OpenAction',
  'AA',
  'JavaScript',
  'EmbeddedFiles',
  'OCProperties',
]

/**
 * Refuses what does not belong on paper: links and other annotations, forms, actions, attachments,
 * layers (PDF/X-4).
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
    if (node.has(PDFName.of('AA'))) throw actionFault(`page ${i + 1}`)
  }
  const names = document.catalog.lookup(PDFName.of('Names'))
  for (const key of CATALOG_ACTIONS) {
    if (document.catalog.has(PDFName.of(key))) throw actionFault(`document, ${key}`)
    if (names && 'has' in names && typeof names.has === 'function' && names.has(PDFName.of(key))) {
      throw actionFault(`document, Names, ${key}`)
    }
  }
  document.catalog.delete(PDFName.of('Names'))
}

function actionFault(place: string): PressError {
  return new PressError(
    'The file carries a form, an action, an attachment or layers',
    place,
    'Build the press file from the leaflet alone.',
  )
}
