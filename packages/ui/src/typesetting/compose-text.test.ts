import { mm, POINTS_PER_MM, plainText, type RichText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CONTENT } from '../specimens/content.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { noRoomAt } from '../testing/no-room.ts'
import { fonts } from '../testing/project-leaflet.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import { composeText, type TextRequest } from './compose-text.ts'
import { lastBaseline, wholeText } from './placed-text.ts'

const BOX = {
  within: { panel: 'need-help' },
  field: 'offer',
  style: TEXT_STYLES.lead,
  x: 11,
  firstBaseline: 42,
  measure: 78,
  maxLines: 99,
} as const satisfies Partial<TextRequest>

const compose = (request: Partial<TextRequest> & Pick<TextRequest, 'text'>) =>
  composeText(fonts, { ...BOX, ...request })

const { offer } = CONTENT['need-help']
const { law } = CONTENT['did-you-know']
const measures = Array.from({ length: 31 }, (_, i) => 40 + i * 2)

describe('a composed text', () => {
  it.each([
    ['prose', law],
    ['a text in runs', offer],
  ])('gives %s back when its lines are joined by spaces, at every measure', (_, text) => {
    const plain = typeof text === 'string' ? text : plainText(text)
    for (const measure of measures) {
      const { lines } = compose({ text, measure })
      expect(lines.map((line) => line.text).join(' ')).toBe(plain)
    }
  })

  it('has no line wider than its measure, and fills more than half of most', () => {
    for (const measure of measures) {
      const { lines } = compose({ text: law, measure })
      for (const { width } of lines) expect(width).toBeLessThanOrEqual(measure)
      expect(lines.filter(({ width }) => width > measure / 2).length).toBeGreaterThanOrEqual(
        lines.length - 1,
      )
    }
  })

  it('knows the true width of its lines, in mm', () => {
    const { size, face } = TEXT_STYLES.lead
    const [line] = compose({ text: 'Au bien commun' }).lines
    expect(line?.width).toBeCloseTo(
      (fonts.advance(face, 'Au bien commun') * size) / POINTS_PER_MM,
      10,
    )
  })

  it('stands where it is asked to, and knows where it ends', () => {
    const text = compose({ text: law, measure: 60 })
    expect(text).toMatchObject({ field: 'offer', x: 11, firstBaseline: 42 })
    const leading = TEXT_STYLES.lead.leading / POINTS_PER_MM
    expect(lastBaseline(text)).toBeCloseTo(mm(42 + (text.lines.length - 1) * leading), 10)
    expect(text.lines.length).toBeGreaterThan(2)
  })

  it('never breaks at a no-break space', () => {
    for (const measure of measures) {
      const { lines } = compose({ text: law, measure })
      for (const { text } of lines) expect(text).not.toMatch(/^[\u00a0\u202f]|[\u00a0\u202f]$/)
      expect(lines.filter(({ text }) => text.includes('n°\u00a02016-1321'))).toHaveLength(1)
      expect(lines.filter(({ text }) => text.includes('7\u00a0octobre\u00a02016'))).toHaveLength(1)
    }
  })

  it('hangs large letters so that their ink begins at the left edge, small ones not', () => {
    const title = 'ENGAGER UNE DÉMARCHE OPEN DATA'
    const large = compose({ text: title, style: TEXT_STYLES.coverTitle })
    expect(large.lines.length).toBeGreaterThan(1)
    for (const { letters } of lineBoxes(large)) expect(letters[0]?.x).toBeCloseTo(BOX.x, 3)
    for (const { hang } of compose({ text: law }).lines) expect(hang).toBe(0)
  })

  it.each([
    ['name', 'Communauté d’agglomération de Saint-Dié-des-Vosges'],
    ['name', 'Saint-Martin-de-Boscherville-les-Grands-Vents'],
    ['address', 'www.communaute-communes-trois-vallons.fr/open-data'],
  ] as const)('gives the %s %s back without a space more, whole lines alone', (role, text) => {
    const parted = [32, 34, ...measures].flatMap((measure) => {
      const placed = compose({ text, role, measure })
      expect(wholeText(placed)).toBe(text)
      for (const { width } of placed.lines) expect(width).toBeLessThanOrEqual(measure)
      return placed.lines.filter(({ joint }, i) => joint === '' && i < placed.lines.length - 1)
    })
    expect(parted.length).toBeGreaterThan(0)
  })

  it('breaks an address of one line nowhere', () => {
    const text = 'www.communaute-communes-trois-vallons.fr/open-data'
    expect(() => compose({ text, role: 'address', maxLines: 1 })).toThrow(
      noRoomAt({}, { characters: text.length, excessMm: expect.toSatisfy((mm) => mm > 1) }),
    )
  })

  it('is set in the first manner in which it fits, and told of by the last', () => {
    const otherwise = [
      { style: TEXT_STYLES.body, maxLines: 1, firstBaseline: 43 },
      { style: TEXT_STYLES.label, maxLines: 1, firstBaseline: 44 },
    ] as const
    const set = (measure: number) =>
      compose({
        text: 'Publier ses données',
        style: TEXT_STYLES.lead,
        measure,
        maxLines: 1,
        otherwise,
      })
    const { width = 0 } = set(99).lines[0] ?? {}
    expect(set(width)).toMatchObject({ style: TEXT_STYLES.lead, firstBaseline: 42 })
    expect(set(width - 0.1)).toMatchObject({ style: TEXT_STYLES.body, firstBaseline: 43 })
    expect(() => set(20)).toThrow(noRoomAt({}, { lines: 2, maxLines: 1 }))
  })

  it('numbers each line by the words before it', () => {
    const { lines } = compose({ text: law, measure: 60 })
    let words = 0
    for (const line of lines) {
      expect(line.start).toBe(words)
      words += line.text.split(' ').length
    }
  })
})

describe('strong runs', () => {
  /** The words of a face, whatever lines they stand on. */
  const wordsIn = (text: RichText, measure: number, face: string) =>
    compose({ text, measure })
      .lines.flatMap(({ runs }) => runs.filter((run) => run.face === face))
      .flatMap((run) => run.text.trim().split(' '))
      .join(' ')

  it('keep their face through a line break', () => {
    const broken = measures.filter((measure) =>
      compose({ text: offer, measure }).lines.every(
        (line) => !line.text.includes('service public de la donnée'),
      ),
    )
    expect(broken.length).toBeGreaterThan(0)
    for (const measure of measures) {
      expect(wordsIn(offer, measure, 'textSemiBold')).toBe(
        'service public de la donnée DataGrandEst',
      )
    }
  })

  it('make up their line, each starting where the last one ends', () => {
    for (const { text, runs } of compose({ text: offer, measure: 60 }).lines) {
      expect(runs.map((run) => run.text).join('')).toBe(text)
      for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true)
      expect(runs[0]?.start).toBe(0)
    }
  })

  it('add up to the width of their line', () => {
    const { size } = TEXT_STYLES.lead
    for (const { runs, width } of compose({ text: offer }).lines) {
      const ems = runs.reduce((sum, { face, text }) => sum + fonts.advance(face, text), 0)
      expect(width).toBeCloseTo((ems * size) / POINTS_PER_MM, 10)
    }
  })

  it('may begin inside a word, which stays whole', () => {
    const text = [{ text: 'L’' }, { text: 'open data', strong: true as const }, { text: '.' }]
    for (const measure of [15, 40]) {
      const { lines } = compose({ text, measure })
      expect(lines.map((line) => line.text).join(' ')).toBe('L’open data.')
      expect(lines[0]?.runs[0]).toMatchObject({ text: 'L’', face: 'textRegular', start: 0 })
    }
  })

  it('of one face are one run, so that they kern', () => {
    const [line] = compose({ text: [{ text: 'A' }, { text: 'V' }, { text: ' et A' }] }).lines
    const width = line?.width
    expect(line?.runs).toEqual([{ text: 'AV et A', face: 'textRegular', start: 0, width }])
  })

  it('share the width of their line', () => {
    const text = [{ text: 'L’' }, { text: 'open data', strong: true as const }, { text: '.' }]
    for (const { runs, width } of compose({ text }).lines) {
      expect(runs.length).toBeGreaterThan(1)
      expect(runs.reduce((sum, run) => sum + run.width, 0)).toBeCloseTo(width, 10)
    }
  })
})

describe('a text is refused when', () => {
  it('it takes more lines than its box has, with the excess in lines and mm', () => {
    const { lines } = compose({ text: law, measure: 60 })
    expect(() => compose({ text: law, measure: 60, maxLines: lines.length })).not.toThrow()
    expect(() => compose({ text: law, measure: 60, maxLines: lines.length - 2 })).toThrow(
      noRoomAt(
        { panel: 'need-help', field: 'offer' },
        {
          excessLines: 2,
          excessMm: expect.closeTo((2 * TEXT_STYLES.lead.leading) / POINTS_PER_MM, 10),
          lines: lines.length,
          maxLines: lines.length - 2,
        },
      ),
    )
  })

  it('its last line stands too low, with the excess in lines and mm', () => {
    const { lines } = compose({ text: law, measure: 60 })
    const leading = TEXT_STYLES.lead.leading / POINTS_PER_MM
    const last = BOX.firstBaseline + (lines.length - 1) * leading
    expect(() => compose({ text: law, measure: 60, lowest: last + 0.001 })).not.toThrow()
    expect(() => compose({ text: law, measure: 60, lowest: last - 1 })).toThrow(
      noRoomAt({ panel: 'need-help' }, { excessLines: 1, excessMm: expect.closeTo(1, 10) }),
    )
  })

  it('a single word is wider than its box, with the excess in mm', () => {
    const { width = 0 } = compose({ text: 'anticonstitutionnellement' }).lines[0] ?? {}
    expect(() => compose({ text: 'anticonstitutionnellement', measure: width })).not.toThrow()
    const narrow = () => compose({ text: 'publier anticonstitutionnellement', measure: width - 1 })
    expect(narrow).toThrow(
      noRoomAt({}, { excessMm: expect.closeTo(1, 10), measureMm: expect.closeTo(width - 1, 10) }),
    )
    expect(narrow).toThrow(/« anticonstitutionnellement »/)
  })

  it('a character has no glyph: T14, the field and the code point are named', () => {
    expect(() => compose({ text: 'Ouvrez vos données 😀' })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        message: expect.stringMatching(/^T14: .*U\+1F600.*\(need-help\.offer\)$/),
      }),
    )
  })

  it('characters of several runs have no glyph: each is named at its place in the text', () => {
    const text = [{ text: 'a漢' }, { text: 'b字', strong: true as const }]
    expect(() => compose({ text })).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({ place: expect.objectContaining({ start: 1, end: 2 }) }),
          expect.objectContaining({ place: expect.objectContaining({ start: 3, end: 4 }) }),
        ],
      }),
    )
  })

  it('a strong run has no glyph, in the name of its own font', () => {
    expect(() => compose({ text: [{ text: 'a ' }, { text: '→漢', strong: true }] })).toThrow(
      /Source Sans 3 600.*U\+6F22/,
    )
  })

  it('its measure would split an address (T15)', () => {
    expect(() =>
      compose({ text: 'www.datagrandest.fr /open-data', role: 'address', measure: 40 }),
    ).toThrow(expect.objectContaining({ name: 'ContentError' }))
  })

  it('it holds two spaces running, which lines cannot give back', () => {
    expect(() => compose({ text: 'open  data' })).toThrow(
      expect.objectContaining({ name: 'ContentError' }),
    )
  })

  it('it holds nothing but a space', () => {
    expect(() => compose({ text: ' ' })).toThrow(expect.objectContaining({ name: 'ContentError' }))
  })
})
