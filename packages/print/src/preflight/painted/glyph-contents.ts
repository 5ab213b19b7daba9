import { PDFRawStream } from 'pdf-lib'
import type { GraphicsState } from '../../content-stream/graphics-state.ts'
import { PAGE_STATE } from '../../content-stream/graphics-state.ts'
import { type Matrix, product } from '../../content-stream/matrix.ts'
import { dictAt, entriesOf, nameAt, numbersOf, valueAt } from '../file/pdf-values.ts'
import type { Content, ContentApart } from './content.ts'
import type { Look } from './look.ts'
import type { PageNotes } from './page-notes.ts'

/** The glyphs of the font in force that are content of their own (Type 3: ISO 32000-1, 9.6.5); else none. */
export function glyphContents(
  owner: Content,
  state: GraphicsState,
  toMm: Matrix,
  look: Look,
): ContentApart[] {
  const font = dictAt(dictAt(owner.resources, 'Font'), state.font)
  if (!font || nameAt(font, 'Subtype') !== 'Type3') return []
  const [a = 0.001, b = 0, c = 0, d = 0.001, e = 0, f = 0] =
    numbersOf(valueAt(font, 'FontMatrix'), 6) ?? []
  const { fontSize, stretch } = state
  const sized = product([a, b, c, d, e, f], [fontSize * stretch, 0, 0, fontSize, 0, 0])
  return entriesOf(dictAt(font, 'CharProcs')).flatMap(([, stream]) => {
    if (!(stream instanceof PDFRawStream)) return []
    return { stream, content: (notes: PageNotes) => contentOf(stream, notes) }
  })

  function contentOf(stream: PDFRawStream, notes: PageNotes): Content | undefined {
    const bytes = notes.budget.decode(stream)
    if (typeof bytes === 'string') return undefined
    const glyphToMm = product(sized, toMm)
    return {
      ...owner,
      bytes,
      resources: dictAt(font, 'Resources') ?? owner.resources,
      toMm: glyphToMm,
      patternsToMm: glyphToMm,
      begin: PAGE_STATE,
      look,
      depth: owner.depth + 1,
    }
  }
}
