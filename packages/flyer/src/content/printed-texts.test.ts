import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { edition1 } from './edition-1.ts'
import { plainText } from './printed.ts'
import { PRINTED_LEAFLET } from './printed-texts.fixture.ts'
import { printedTexts } from './printed-texts.ts'
import { editionSchema } from './schema.ts'
import { FLOW_ARROW } from './sections/did-you-know.ts'
import type { PanelId } from './sections/sections.ts'
import { introduced, quoted } from './sections/voices.ts'

const edition = parse(editionSchema, edition1, 'edition')

/** The texts of a panel joined as the minutes write them: who speaks and its words, the flow. */
function asInTheMinutes(panel: PanelId): string[] {
  const strings: string[] = []
  for (const { field, text } of printedTexts(edition).filter((entry) => entry.panel === panel)) {
    if (field.endsWith('.words')) strings.push(`${strings.pop()} ${text}`)
    else if (/^call\.steps\.[1-9]/.test(field)) strings.push(`${strings.pop()} → ${text}`)
    else strings.push(text)
  }
  return strings
}

/** A value of the edition by the path of its field in a panel. */
function valueAt(panel: PanelId, field: string): unknown {
  return [panel, ...field.split('.')].reduce<unknown>(
    (value, key) => Object(value)[key],
    edition.panels,
  )
}

describe('edition 1', () => {
  it.each(PRINTED_LEAFLET)('prints panel $panel string for string', ({ panel, texts }) => {
    expect(asInTheMinutes(panel)).toEqual(texts.map((text) => text.replaceAll('**', '')))
  })

  it('sets strong what the minutes set strong', () => {
    const marked = edition.panels['need-help']?.offer
      .map(({ text, strong }) => (strong ? `**${text}**` : text))
      .join('')
    expect(PRINTED_LEAFLET.find(({ panel }) => panel === 'need-help')?.texts).toContain(marked)
  })

  it('prints the panels in reading order', () => {
    expect([...new Set(printedTexts(edition).map(({ panel }) => panel))]).toEqual(
      PRINTED_LEAFLET.map(({ panel }) => panel),
    )
  })
})

describe('printed texts', () => {
  it('follow the reading order of their edition', () => {
    const turned = { ...edition, readingOrder: edition.readingOrder.toReversed() }
    const panels = [...new Set(printedTexts(turned).map(({ panel }) => panel))]
    expect(panels).toEqual(edition.readingOrder.toReversed())
  })

  it('name the field that they come from, each once', () => {
    const fields = printedTexts(edition).map(({ panel, field }) => `${panel}.${field}`)
    expect(new Set(fields).size).toBe(fields.length)
    for (const { panel, field, text } of printedTexts(edition)) {
      const value = valueAt(panel, field)
      const written = Array.isArray(value) ? plainText(value) : String(value)
      expect([written, quoted(written), introduced(written)]).toContain(text)
    }
  })

  it('know titles, names and addresses from prose, for rules differ', () => {
    const fieldsOf = (role: string) =>
      printedTexts(edition)
        .filter((entry) => entry.role === role)
        .map(({ panel, field }) => `${panel}.${field}`)
    expect(fieldsOf('title')).toEqual([
      ...['cover.title', 'why-publish.title', 'voices.title', 'did-you-know.title'],
      ...['did-you-know.call.title', 'get-organised.title', 'need-help.title'],
    ])
    expect(fieldsOf('name')).toEqual([0, 1, 2].map((i) => `voices.testimonials.${i}.speaker`))
    expect(fieldsOf('address')).toEqual(['need-help.email', 'need-help.website'])
  })
})

describe('the signs that printing adds', () => {
  it('are guillemets with no-break spaces around words', () => {
    expect(quoted('Oui')).toBe('«\u00a0Oui\u00a0»')
  })

  it('are a no-break space and a colon after a name', () => {
    expect(introduced('Henoo')).toBe('Henoo\u00a0:')
  })

  it('are the arrow of the minutes between the steps of the flow', () => {
    expect(FLOW_ARROW).toBe('→')
  })

  it('are none where a text changes weight', () => {
    expect(plainText([{ text: 'open' }, { text: ' data', strong: true }, { text: '.' }])).toBe(
      'open data.',
    )
  })
})
