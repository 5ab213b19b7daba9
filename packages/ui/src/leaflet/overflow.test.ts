import {
  ContentError,
  type Edition,
  type Finding,
  findTypographyFaults,
  type PrintedText,
  plainText,
  printedTexts,
} from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { editionWith } from '../testing/edition-with.ts'
import { layOut, projectLeaflet, textsOf } from '../testing/project-leaflet.ts'

const { edition, landingLink } = projectLeaflet
const texts = printedTexts(edition)
const placed = textsOf(layOut())

/** The value of a field as it stands in the edition, without the signs that printing adds. */
function writtenAt({ panel, field }: PrintedText): string {
  const value = field
    .split('.')
    .reduce<unknown>((at, key) => Object(at)[key], edition.panels[panel])
  return Array.isArray(value) ? plainText(value) : String(value)
}

/**
 * Three times a text; more where three times a short one, such as « Publier », would still fit the
 * line that it has to itself.
 */
function tooLong(printed: PrintedText): string {
  const text = placed.find((t) => t.panel === printed.panel && t.field === printed.field)
  const width = text?.lines.reduce((sum, line) => sum + line.width, 0) ?? 0
  const times = Math.max(3, Math.ceil((3 * (text?.measure ?? 0)) / width))
  return Array.from({ length: times }, () => writtenAt(printed)).join(' ')
}

/** What overflows: the one text that does, or the first of several. */
function overflowOf(changed: Edition, link = landingLink, isFirst = false): Finding {
  try {
    layOut({ edition: changed, landingLink: link })
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const [finding, ...others] = error.findings
    if (finding && (isFirst || others.length === 0)) return finding
    throw error
  }
  throw new Error('nothing overflowed')
}

const prose = texts.filter(({ role }) => role !== 'address')
const addresses = texts.filter(({ role }) => role === 'address')

describe('a text three times as long overflows', () => {
  it('is tried on every text of every panel', () => {
    expect(prose.length + addresses.length).toBe(texts.length)
    expect(new Set(texts.map(({ panel }) => panel)).size).toBe(6)
  })

  it.each(prose)('at $panel.$field, which alone is named, with its lines', (printed) => {
    const text = tooLong(printed)
    const value = printed.field === 'offer' ? [{ text }] : text
    const changed = editionWith(edition, printed.panel, printed.field, value)
    expect(findTypographyFaults(changed)).toEqual([])
    expect(overflowOf(changed)).toMatchObject({
      rule: 'room',
      place: { panel: printed.panel, field: printed.field },
      values: {
        excessLines: expect.toSatisfy((lines: number) => lines >= 1),
        excessMm: expect.toSatisfy((mm: number) => mm > 1),
      },
    })
  })

  it.each(addresses)(
    'at $panel.$field, which is one word, by its width',
    ({ panel, field, text }) => {
      const more = '-donnees'.repeat(Math.ceil((2 * text.length) / '-donnees'.length))
      const longer = text.replace(/^\w+/, (first) => first + more)
      const changed = editionWith(edition, panel, field, longer)
      expect(longer.length).toBeGreaterThanOrEqual(text.length * 3)
      expect(findTypographyFaults(changed)).toEqual([])
      expect(overflowOf(changed)).toMatchObject({
        rule: 'room',
        fault: 'address',
        place: { panel, field },
        values: { excessMm: expect.toSatisfy((mm: number) => mm > 1) },
      })
    },
  )

  it('at the address under the code, which is in the link and not in the edition', () => {
    const url = `${landingLink.url}/${'donnees-ouvertes/'.repeat(6)}`
    expect(overflowOf(edition, { ...landingLink, url })).toMatchObject({
      rule: 'room',
      fault: 'address-lines',
      place: { panel: 'need-help', field: 'landingLink.url' },
      values: { maxLines: 2 },
    })
  })
})

describe('a list longer than its panel overflows', () => {
  const grown = (
    panel: 'voices' | 'get-organised' | 'why-publish',
    field: string,
    times: number,
  ) => {
    const list = field
      .split('.')
      .reduce<unknown>((at, key) => Object(at)[key], edition.panels[panel])
    if (!Array.isArray(list)) throw new Error(`${field} is no list`)
    return editionWith(edition, panel, field, Array.from({ length: times }, () => list).flat())
  }

  it.each([
    ['get-organised', 'columns.1.actions', 8, /^columns\.1\.actions\.\d+$/],
    ['get-organised', 'columns.0.actions', 11, /^columns\.[12]\./],
    ['voices', 'testimonials', 2, /^testimonials\.3\./],
    ['why-publish', 'reasons', 2, /^reasons\.0\.text$/],
  ] as const)('at %s.%s, and no text runs off the sheet', (panel, field, times, overflowing) => {
    expect(overflowOf(grown(panel, field, times), landingLink, true)).toMatchObject({
      rule: 'room',
      place: { panel, field: expect.stringMatching(overflowing) },
      values: {
        excessLines: expect.toSatisfy((lines: number) => lines >= 1),
        excessMm: expect.toSatisfy((mm: number) => mm > 0),
      },
    })
  })
})
