import {
  FONT_FACES,
  type FontFaceName,
  type PlacedText,
  structureOf,
  TEXT_STYLES,
  typesetterOf,
} from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { MarginText, PaperDocument } from '../../document/PaperDocument.tsx'
import { renderPdf } from '../../document/render-pdf.ts'
import { FONTS } from '../../testing/fonts.ts'
import { pressJob } from '../../testing/press-job.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { pageText } from '../../testing/small-pdf.ts'
import { asShown } from './shared-glyphs.ts'
import { tagDocument } from './tag-document.ts'
import { TextReader } from './text-reader.ts'

const FACES = Object.keys(FONT_FACES) as FontFaceName[]

/** Texts that a reader may stumble over: ligatures, spaces, marks first, characters cut by script. */
const AWKWARD = [
  'Afficher, offrir, fluide, affiner',
  'DONNÉES\u202f? «\u00a0Oui\u00a0»\u202f!',
  'n°\u00a02016-1321 (7\u00a0octobre)',
  '→ Je les publie →',
  '… 03\u00a000\u00a000\u00a000\u00a000 %',
  '5\u00a0\u03bcm, 3\u00a0\u03a9, \u2206',
]

const setText = typesetterOf(FONTS, { panel: 'cover' })
/** The texts that a face has all the glyphs of. */
const textsFor = (face: FontFaceName) =>
  AWKWARD.filter((text) =>
    Array.from(text).every((c) => FONTS.hasGlyph(face, c.codePointAt(0) ?? 0)),
  )
/** Each text in each face, one under the other. */
const TEXTS: readonly PlacedText[] = FACES.flatMap((face, i) =>
  textsFor(face).map((text, j) =>
    setText({
      field: `${face}.${j}`,
      text,
      style: { ...TEXT_STYLES.body, face },
      x: 5,
      firstBaseline: 8 * (1 + i * AWKWARD.length + j),
      measure: 150,
      maxLines: 1,
    }),
  ),
)

let document: PDFDocument
beforeAll(async () => {
  const content = TEXTS.map((text) => <MarginText key={text.field} text={text} />)
  const pages = [{ name: 'texts', width: 200, height: 220, content }]
  const date = new Date('2024-11-21T00:00:00Z')
  const element = <PaperDocument date={date} pages={pages} surface={paperSurface} />
  document = await PDFDocument.load(await renderPdf(element, FONTS), { updateMetadata: false })
})

describe('the texts of a page that react-pdf has drawn', () => {
  it('read back as they were laid out, in every face', () => {
    const page = document.getPage(0)
    const reader = new TextReader(page.node.Resources(), { page: 1 })
    const words = [...pageText(page).matchAll(/\/(\w+) \S+ Tf\n(.*) TJ/g)].map(
      ([, font = '', shown = '']) => reader.read(font, shown),
    )
    expect(words.join('\n')).toBe(shownTexts(page).join('\n'))
    expect(asShown(words.join(''))).toBe(asShown(FACES.flatMap(textsFor).join('')))
    // Ligatures are letters, and the thin space keeps its own sign.
    expect(words.join('').match(/Afficher/g)).toHaveLength(FACES.length)
    expect(words.join('').match(/\u03a9/g)).toHaveLength(2)
    expect(words.join('').match(/\u202f/g)).toHaveLength(2 * FACES.length)
  })

  it('are taken for what was laid out, however they are cut', () => {
    const { elements, painted } = structureOf(
      TEXTS.map((text) => ({ kind: 'text', text, ink: 'black', meaning: { role: 'text' } })),
    )
    const sections = [{ panel: 'cover' as const, order: 0, x: 0, y: 0, elements }]
    tagDocument(document, pressJob({ structure: [{ painted, sections }] }))
    const marks = pageText(document.getPage(0)).match(/^\/P <<\/MCID \d+>> BDC$/gm) ?? []
    expect(marks.length).toBeGreaterThanOrEqual(TEXTS.length)
    expect(pageText(document.getPage(0))).not.toContain('/Artifact')
  })

  it('in a font that says nothing of its glyphs are none', () => {
    const reader = new TextReader(undefined, { page: 1 })
    expect(reader.read('F1', '<00410042>')).toBe('')
  })
})
