import {
  FLOW_ARROW,
  formatSchema,
  imprintOf,
  type PanelId,
  POINTS_PER_MM,
  panelFrames,
  parse,
  printedTexts,
  readableUrl,
} from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../frame/items.ts'
import { CONTENT } from '../specimens/content.ts'
import { a4Accordion } from '../specimens/formats.ts'
import { fonts, layOut, projectLeaflet, rollFoldOf, textsOf } from '../testing/project-leaflet.ts'
import type { LeafletLayout } from './layout-leaflet.ts'

const { edition, format, landingLink } = projectLeaflet

describe('the leaflet laid out', () => {
  const layout = layOut()
  const placed = textsOf(layout)

  it('has the six panels in reading order, each at its place on the sheet', () => {
    expect(layout.panels.map(({ id }) => id)).toEqual(edition.readingOrder)
    const frames = [...panelFrames(format, 'outside'), ...panelFrames(format, 'inside')]
    for (const { id, frame } of layout.panels) {
      expect(frame).toEqual(frames.find(({ content }) => content === id))
    }
  })

  it.each(printedTexts(edition))('sets $panel.$field word for word, once', (printed) => {
    const found = placed.filter((t) => t.panel === printed.panel && t.field === printed.field)
    expect(found.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      printed.text,
    ])
  })

  it('adds nothing to the words but the wordmark, the arrows, the address of the code and the imprint', () => {
    const fields = new Set(printedTexts(edition).map(({ panel, field }) => `${panel}.${field}`))
    const added = placed.filter(({ panel, field }) => !fields.has(`${panel}.${field}`))
    expect(added.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      'DataGrandEst',
      FLOW_ARROW,
      FLOW_ARROW,
      readableUrl(landingLink.url),
      imprintOf(projectLeaflet).edition,
    ])
  })

  it('ends no text on a word alone, where a word of the line above could come down to it', () => {
    const alone = placed.filter(
      ({ lines }) => lines.length > 1 && !/ /.test(lines.at(-1)?.text ?? ''),
    )
    expect(alone.map(({ field }) => field)).toContain('title')
    for (const { lines, measure, style, field } of alone) {
      const [above = '', last = ''] = lines.slice(-2).map(({ text }) => text)
      if (!above.includes(' ')) continue
      const { face, size } = style
      const together = `${above.split(' ').at(-1)} ${last}`
      const width = (fonts.advance(face, together) * size) / POINTS_PER_MM
      expect([field, together, width > measure]).toEqual([field, together, true])
    }
  })

  it('keeps « open data » on one line wherever it is written', () => {
    const whole = placed.flatMap(({ lines }) => lines.filter(({ text }) => /open data/i.test(text)))
    const written = printedTexts(edition).filter(({ text }) => /open data/i.test(text))
    expect(whole).toHaveLength(written.length)
  })

  it('is the same each time', () => {
    expect(layOut()).toEqual(layout)
  })
})

describe('another format, in data alone', () => {
  it.each<[number, number, number]>([
    [98, 99.5, 99.5],
    [96, 100.5, 100.5],
    [97, 99, 101],
  ])('with panels of %d, %d and %d mm moves frames and still lays out', (...widths) => {
    const layout = layOut({ format: rollFoldOf(...widths) })
    const widthOf = (id: string) => layout.panels.find((panel) => panel.id === id)?.frame.width
    expect(['get-organised', 'need-help', 'cover'].map(widthOf)).toEqual(widths)
    expect(['why-publish', 'voices', 'did-you-know'].map(widthOf)).toEqual(widths.toReversed())
    expect(layout.panels.find(({ id }) => id === 'cover')?.frame.x).toBe(widths[0] + widths[1])
  })

  it('breaks lines for the measure that it gives', () => {
    const measureOf = (layout: ReturnType<typeof layOut>) =>
      textsIn(layout.panels.find(({ id }) => id === 'did-you-know')?.content ?? { items: [] })[0]
        ?.measure ?? 0
    const wider = layOut({ format: rollFoldOf(98, 99.5, 99.5) })
    expect(measureOf(wider) - measureOf(layOut())).toBeCloseTo(1, 10)
  })

  const singleFoldThat = (leavesOut: readonly PanelId[]) =>
    parse(
      formatSchema,
      {
        id: 'single',
        name: 'Un pli',
        fold: 'single',
        openSize: { width: 297, height: 210 },
        outside: [
          { role: 'back-cover', width: 148.5, content: null },
          { role: 'cover', width: 148.5, content: 'cover' },
        ],
        inside: [
          { role: 'inside-left', width: 148.5, content: 'did-you-know' },
          { role: 'inside-right', width: 148.5, content: 'voices' },
        ],
        leavesOut,
      },
      'format',
    )

  it('tells of a section that has no place and is not left out on purpose, by its name', () => {
    const format = singleFoldThat(['why-publish', 'need-help'])
    expect(() => layOut({ format })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(
          '« Un pli » has no place for the section « get-organised »',
        ),
        findings: [
          expect.objectContaining({
            rule: 'place',
            fault: 'no-place',
            place: { edition: 'edition-1', panel: 'get-organised' },
          }),
        ],
      }),
    )
  })

  it('with fewer places lays out the panels that it has, once it says which it leaves out', () => {
    const format = singleFoldThat(['why-publish', 'get-organised', 'need-help'])
    expect(layOut({ format }).panels.map(({ id }) => id)).toEqual([
      'cover',
      'voices',
      'did-you-know',
    ])
  })
})

describe('a section', () => {
  it('that an edition does not have leaves its panel blank, and the others as they are', () => {
    const { voices: _, ...panels } = edition.panels
    const readingOrder = edition.readingOrder.filter((id) => id !== 'voices')
    const without = layOut({ edition: { ...edition, panels, readingOrder } })
    expect(without.panels.map(({ id }) => id)).toEqual(readingOrder)
    const untold = ({ panels: placed }: LeafletLayout) =>
      placed.map(({ content, ...panel }) => ({
        ...panel,
        items: content.items.filter(
          (item) => item.kind !== 'text' || item.text.field !== 'imprint.edition',
        ),
      }))
    expect(untold(without)).toEqual(untold(layOut()).filter(({ id }) => id !== 'voices'))
  })

  it('has the inks of the side on which it stands', () => {
    const inksOf = (format: typeof a4Accordion, panel: string) => {
      const placed = layOut({ format }).panels.find(({ id }) => id === panel)
      return new Set(
        placed?.content.items.flatMap((item) => (item.kind === 'text' ? item.ink : [])),
      )
    }
    expect([...inksOf(format, 'did-you-know')]).toEqual(['deepBlue', 'black'])
    expect([...inksOf(a4Accordion, 'did-you-know')]).toEqual(['paper', 'deepBlue'])
  })
})

describe('faults', () => {
  const title = (text: string) => ({ ...CONTENT.cover, title: text })
  const broken = {
    ...edition,
    panels: {
      ...edition.panels,
      cover: title('ENGAGER UNE DÉMARCHE 😀'),
      voices: { ...CONTENT.voices, title: 'ILS EN PARLENT LE MIEUX '.repeat(4).trim() },
      'need-help': {
        ...CONTENT['need-help'],
        email: 'contact.donnees.ouvertes.de.la.collectivite@datagrandest.fr',
      },
    },
  }

  it('of several panels come in one error, in reading order', () => {
    const at = (panel: string, field: string) =>
      expect.objectContaining({ edition: 'edition-1', panel, field })
    expect(() => layOut({ edition: broken })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        message: expect.stringMatching(/^T14: .*U\+1F600.*\(edition-1, cover\.title\)$/m),
        findings: [
          expect.objectContaining({ rule: 'T14', place: at('cover', 'title') }),
          expect.objectContaining({ rule: 'room', place: at('voices', 'title') }),
          expect.objectContaining({ rule: 'room', place: at('need-help', 'email') }),
        ],
      }),
    )
  })

  it('of our own making are never taken for faults of the content', () => {
    const advance = () => {
      throw new RangeError('a defect')
    }
    expect(() => layOut({ fonts: { ...fonts, advance } })).toThrow(RangeError)
  })
})
