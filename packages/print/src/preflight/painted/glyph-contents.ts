import { type PDFDict, PDFRawStream } from 'pdf-lib'
import { type GraphicsState, PAGE_STATE } from '../../content-stream/graphics-state.ts'
import { type Matrix, product } from '../../content-stream/matrix.ts'
import { dictAt, entriesOf, nameAt, numbersOf, valueAt } from '../file/pdf-values.ts'
import type { Content, ContentApart } from './content.ts'
import type { Look } from './look.ts'
import type { PageNotes } from './page-notes.ts'

/** A font whose glyphs are content of their own (Type 3: ISO 32000-1, 9.6.5). */
export interface DrawnFont {
  readonly font: PDFDict
  readonly glyphs: () => ContentApart[]
}

/** The font in force where it is such a one. */
export function drawnFont(
  owner: Content,
  state: GraphicsState,
  toMm: Matrix,
  look: Look,
): DrawnFont | undefined {
  const font = dictAt(dictAt(owner.resources, 'Font'), state.font)
  if (!font || nameAt(font, 'Subtype') !== 'Type3') return undefined
  return { font, glyphs: () => glyphsOf(font, owner, glyphToMm(font, state, toMm), look) }
}

function glyphToMm(font: PDFDict, { fontSize, stretch }: GraphicsState, toMm: Matrix): Matrix {
  const [a = 0.001, b = 0, c = 0, d = 0.001, e = 0, f = 0] =
    numbersOf(valueAt(font, 'FontMatrix'), 6) ?? []
  return product(product([a, b, c, d, e, f], [fontSize * stretch, 0, 0, fontSize, 0, 0]), toMm)
}

function glyphsOf(font: PDFDict, owner: Content, toMm: Matrix, look: Look): ContentApart[] {
  const resources = dictAt(font, 'Resources') ?? owner.resources
  const drawn = { ...owner, resources, toMm, patternsToMm: toMm, look, depth: owner.depth + 1 }
  return entriesOf(dictAt(font, 'CharProcs')).flatMap(([, stream]) => {
    if (!(stream instanceof PDFRawStream)) return []
    const content = ({ budget }: PageNotes) => {
      const bytes = budget.decode(stream)
      return typeof bytes === 'string' ? undefined : { ...drawn, bytes, begin: PAGE_STATE }
    }
    return { stream, content }
  })
}
