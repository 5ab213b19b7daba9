import type { Painted } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { glyphFont, glyphsOf, showText } from '../../testing/glyph-font.ts'
import { bytesOf, textOf } from '../../testing/latin1.ts'
import { smallPdf } from '../../testing/small-pdf.ts'
import { markContent } from './mark-content.ts'
import { TextReader } from './text-reader.ts'

const PLACE = { page: 3 }
const [PAGE] = (
  await smallPdf((document) => [{ content: 'q Q', resources: glyphFont(document) }])
).getPages()

const BOX = { x: 0, y: 0, width: 0, height: 0 }
const text = (words: string): Painted => ({ kind: 'text', text: words, box: BOX })
const path = (): Painted => ({ kind: 'path' })
const SQUARE = '0 0 9 9 re\nf'

/** The content with marks; each text is a paragraph, each path of `figure` belongs to a figure. */
function mark(content: string, painted: readonly Painted[], figure: readonly Painted[] = []) {
  const tagOf = (thing: Painted) =>
    thing.kind === 'text' ? 'P' : figure.includes(thing) ? 'Figure' : undefined
  const texts = new TextReader(PAGE?.node.Resources(), PLACE)
  const marked = markContent(bytesOf(content), painted, tagOf, texts, PLACE)
  return { content: textOf(marked.content), marks: marked.marks }
}

/** What is refused: the fault, its values and its place. */
const refusal = (fault: string, values: object, place: object = PLACE) =>
  expect.objectContaining({
    name: 'ContentError',
    findings: [expect.objectContaining({ rule: 'structure', fault, values, place })],
  })

describe('a form', () => {
  const form: Painted = { kind: 'form' }

  it('is marked where it is placed, by itself', () => {
    const { content, marks } = mark('q 1 0 0 1 5 5 cm\n/X1 Do\nQ', [form], [form])
    expect(content).toBe('q 1 0 0 1 5 5 cm\n/Figure <</MCID 0>> BDC\n/X1 Do\nEMC\nQ')
    expect([...marks]).toEqual([[form, [0]]])
  })

  it.each([
    ['a path', [path()]],
    ['a text', [text('a')]],
  ])('that stands in the place of %s is refused', (_, painted) => {
    expect(() => mark('/X1 Do', painted)).toThrow(/operator Do/)
  })

  it('that a path stands in the place of is refused', () => {
    expect(() => mark(SQUARE, [form])).toThrow(refusal('unlike', { expected: '', painted: '' }))
    expect(() => mark('', [form])).toThrow(refusal('unlike', { expected: '', painted: '' }))
  })
})

describe('a text', () => {
  it('is marked by itself, inside the graphics state that it stands in', () => {
    const run = text('Publier')
    const { content, marks } = mark(`q\n${showText('Publier')}\nQ`, [run])
    expect(content).toBe(`q\n/P <</MCID 0>> BDC\n${showText('Publier')}\nEMC\nQ`)
    expect([...marks]).toEqual([[run, [0]]])
  })

  it('may be shown in several pieces of one object', () => {
    const run = text('ses données')
    expect([...mark(showText('ses ', 'don', 'nées'), [run]).marks]).toEqual([[run, [0]]])
  })

  it('may be shown in several objects, which all are it', () => {
    const [run, next] = [text('ses données'), text('ouvertes')]
    const shown = [showText('ses '), showText('données'), showText('ouvertes')].join('\n')
    const { content, marks } = mark(shown, [run, next])
    expect([...marks]).toEqual([
      [run, [0, 1]],
      [next, [2]],
    ])
    expect(content.match(/MCID \d/g)).toEqual(['MCID 0', 'MCID 1', 'MCID 2'])
  })

  it.each([
    ['a ligature', 'affiché'],
    ['a thin no-break space', 'données\u202f?'],
    ['an arrow and an apostrophe', '→ l’été'],
  ])('may hold %s', (_, words) => {
    const run = text(words)
    expect(mark(showText(words), [run]).marks.get(run)).toEqual([0])
  })

  it('may hold what its font draws with the glyph of a plain character', () => {
    const run = text('n°\u00a02016\u20111321')
    expect(mark(showText('n° 2016-1321'), [run]).marks.get(run)).toEqual([0])
  })

  it('is read in the font that q saved and Q brought back', () => {
    const run = text('Publier')
    const shown = `BT\n/F1 9 Tf\nq\n/F2 9 Tf\nQ\n${glyphsOf('Publier')} Tj\nET`
    expect(mark(shown, [run]).marks.get(run)).toEqual([0])
  })

  it.each([
    ['another', 'Publiez', 'Publier', 'Publiez'],
    ['a longer one', 'Publier !', 'Publier', 'Publier !'],
    ['nothing but a glyph without a meaning', '\u0001', 'Publier', ''],
  ])('that is %s is refused', (_, shown, expected, painted) => {
    expect(() => mark(showText(shown), [text('Publier')])).toThrow(
      refusal('unlike', { expected, painted }),
    )
  })

  it('that is shorter is refused where the next one begins, with what is left of it', () => {
    const shown = `${showText('Pub')}\n${showText('ses')}`
    expect(() => mark(shown, [text('Publier'), text('ses')])).toThrow(
      refusal('unlike', { expected: 'lier', painted: 'ses' }),
    )
    expect(() => mark(showText('Pub'), [text('Publier')])).toThrow(
      refusal('unlike', { expected: 'lier', painted: '' }),
    )
  })
})

describe('a path', () => {
  it('of a figure is marked with its number, another as an artifact', () => {
    const [ground, one, other] = [path(), path(), path()]
    const { content, marks } = mark(
      [SQUARE, SQUARE, SQUARE].join('\n'),
      [ground, one, other],
      [one, other],
    )
    expect(content).toBe(
      ['/Artifact BMC', '/Figure <</MCID 0>> BDC', '/Figure <</MCID 1>> BDC']
        .map((opening) => `${opening}\n${SQUARE}\nEMC`)
        .join('\n'),
    )
    expect([...marks]).toEqual([
      [one, [0]],
      [other, [1]],
    ])
  })

  it.each(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])('is painted by %s', (operator) => {
    const shape = `0 0 m\n9 0 l\n9 9 l\nh\n1 1 m\n2 2 l\n${operator}`
    expect(mark(shape, [path()]).content).toBe(`/Artifact BMC\n${shape}\nEMC`)
  })

  it('that only clips paints nothing, and takes nothing of the next one', () => {
    const { content } = mark(`q\n0 0 9 9 re\nW\nn\n${SQUARE}\nQ`, [path()])
    expect(content).toBe(`q\n0 0 9 9 re\nW\nn\n/Artifact BMC\n${SQUARE}\nEMC\nQ`)
    expect(() => mark('0 0 9 9 re\nW\nn', [path()])).toThrow(
      refusal('unlike', { expected: '', painted: '' }),
    )
  })
})

describe('a page', () => {
  it('may paint more than was laid out: marks and a slug, which mean nothing', () => {
    const { content, marks } = mark([showText('a'), SQUARE, showText('Page 1')].join('\n'), [
      text('a'),
    ])
    expect(content.match(/\/Artifact BMC/g)).toHaveLength(2)
    expect(marks.size).toBe(1)
  })

  it.each([
    ['a path before its text', [SQUARE, showText('a')], [text('a'), path()], 'a', ''],
    ['a text before its path', [showText('a'), SQUARE], [path(), text('a')], '', 'a'],
    ['texts in another order', [showText('b'), showText('a')], [text('a'), text('b')], 'a', 'b'],
    ['a text too few', [showText('a')], [text('a'), text('b')], 'b', ''],
    ['a path too few', [SQUARE], [path(), path()], '', ''],
    ['nothing', [], [text('a')], 'a', ''],
  ])('that paints %s is refused', (_, shown, painted, expected, found) => {
    expect(() => mark(shown.join('\n'), painted)).toThrow(
      refusal('unlike', { expected, painted: found }),
    )
  })

  it.each([
    ['Do', '/X1 Do', 0],
    ['sh', 'q /S1 sh Q', 2],
    ['BI', 'q BI /W 1 /H 1 ID a EI Q', 2],
    ['BMC', '/Artifact BMC', 0],
    ['BDC', '/P <</MCID 0>> BDC', 0],
    ['EMC', 'q EMC', 2],
    ['MP', '/P MP', 0],
    ['DP', '/P <<>> DP', 0],
  ])('with the operator %s is refused, with its place', (operator, content, byte) => {
    expect(() => mark(content, [])).toThrow(
      refusal(
        'unmarkable',
        { operator },
        { ...PLACE, objects: [{ kind: 'operator', name: operator, byte }] },
      ),
    )
  })
})
