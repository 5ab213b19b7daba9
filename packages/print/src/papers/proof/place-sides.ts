import { POINTS_PER_MM, SIDES } from '@flyer-open-data/flyer'
import { PDFArray, type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib'
import { openPdf } from '../../content-stream/open-and-save.ts'
import { type Cut, PROOF_PAGE, type ProofPage, type Reduction, reductionsOf } from './proof-page.ts'

/**
 * Places the rendered sides of the sheet, reduced and cut, under what the pages of the proof hold:
 * the very drawing that the press file without marks is made of, as form XObjects, each side once.
 *
 * @param rendered the two sides, each page as large as the sheet with its bleed
 */
export async function placeSides(
  document: PDFDocument,
  rendered: Uint8Array,
  pages: readonly ProofPage[],
): Promise<void> {
  const source = await openPdf(rendered)
  const sheets = source.getPages()
  const [sheet] = sheets
  if (!sheet || sheets.length !== SIDES.length)
    throw new RangeError('The leaflet has no two sides.')
  const forms = (await document.embedPages(sheets)).map(({ ref }) => ref)
  for (const [i, page] of document.getPages().entries()) {
    const reductions = pages[i] ? reductionsOf(pages[i]) : []
    const placed = reductions.flatMap((reduction) =>
      reduction.cuts.map((cut) => operatorsOf(reduction, cut, sheet.getHeight())),
    )
    putUnder(page, placed.join('\n'), forms)
  }
}

const formName = (side: Cut['side']) => (side === 'outside' ? 'Outside' : 'Inside')

/**
 * What draws a piece of a side: a clip where it stands on the page, the scale, the form.
 * @param sheetHeight of the side with its bleed, in points
 */
function operatorsOf({ x, y, scale }: Reduction, cut: Cut, sheetHeight: number): string {
  const { from, at, side } = cut
  const left = (x + at * scale) * POINTS_PER_MM
  const top = (PROOF_PAGE.height - y) * POINTS_PER_MM
  const [width, height] = [from.width, from.height].map((length) => length * scale * POINTS_PER_MM)
  const formX = left - from.x * scale * POINTS_PER_MM
  const formY = top + from.y * scale * POINTS_PER_MM - sheetHeight * scale
  return [
    'q',
    `${numbers(left, top - (height ?? 0), width ?? 0, height ?? 0)} re W n`,
    `${numbers(scale, 0, 0, scale, formX, formY)} cm`,
    `/${formName(side)} Do`,
    'Q',
  ].join('\n')
}

/** Numbers of a content stream, to a ten-thousandth: a fortieth of a micrometre. */
const numbers = (...some: readonly number[]) =>
  some.map((value) => String(Math.round(value * 1e4) / 1e4 + 0)).join(' ')

/** Puts content before all that a page paints. */
function putUnder(page: PDFPage, content: string, forms: readonly PDFRef[]): void {
  const { node, doc } = page
  for (const [i, side] of SIDES.entries()) {
    const form = forms[i]
    if (form) node.setXObject(PDFName.of(formName(side)), form)
  }
  const before = doc.context.register(doc.context.stream(`${content}\n`))
  const contents = node.get(PDFName.of('Contents'))
  const others = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : []
  node.set(PDFName.of('Contents'), doc.context.obj([before, ...others]))
  // pdf-lib gives a page that it adds a resource to an empty list of annotations.
  node.delete(PDFName.of('Annots'))
}
