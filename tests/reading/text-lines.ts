import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pageDictionaries, requireBox } from './page-boxes.ts'

const POINTS_PER_MM = 72 / 25.4

/** A line of text as it stands somewhere: lengths in mm from the top left of its trim or panel. */
export interface MeasuredLine {
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly width: number
}

/** Pieces of one line stand nearer to each other than this, in mm; texts side by side do not. */
const WORD_GAP_MM = 1.5

async function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false }).promise
}

/** The text of each page in the order of its content stream, white space made single. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await openPdf(pdf)
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    texts.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    )
  }
  await document.destroy()
  return texts
}

/** The lines of a page with their places, in mm from the top left corner of its trim. */
export async function pageLines(pdf: Uint8Array, pageNumber: number): Promise<MeasuredLine[]> {
  const trim = requireBox(pageDictionaries(pdf)[pageNumber - 1] ?? '', 'TrimBox')
  const document = await openPdf(pdf)
  const page = await document.getPage(pageNumber)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces = items.flatMap((item): MeasuredLine[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x, y] = item.transform as number[]
    return [
      {
        text: item.str,
        left: (x ?? Number.NaN) / POINTS_PER_MM - trim.left,
        baseline: trim.top - (y ?? Number.NaN) / POINTS_PER_MM,
        width: item.width / POINTS_PER_MM,
      },
    ]
  })
  await document.destroy()
  return joinPieces(pieces)
}

/** Joins pieces that stand on one baseline and follow each other closely. */
function joinPieces(pieces: readonly MeasuredLine[]): MeasuredLine[] {
  const sorted = pieces.toSorted((a, b) =>
    Math.abs(a.baseline - b.baseline) > 0.02 ? a.baseline - b.baseline : a.left - b.left,
  )
  const lines: MeasuredLine[] = []
  for (const piece of sorted) {
    const last = lines.at(-1)
    const gap = last ? piece.left - (last.left + last.width) : Number.POSITIVE_INFINITY
    if (last && Math.abs(last.baseline - piece.baseline) < 0.02 && gap < WORD_GAP_MM) {
      const space = gap > 0.3 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : ''
      lines[lines.length - 1] = {
        ...last,
        text: last.text + space + piece.text,
        width: piece.left + piece.width - last.left,
      }
    } else lines.push(piece)
  }
  return lines
}
