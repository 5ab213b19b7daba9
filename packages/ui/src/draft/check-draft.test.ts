import { applyPatch, type Edition, pointerOf, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { LeafletRequest } from '../leaflet/layout-leaflet.ts'
import { fonts, layOut, projectLeaflet } from '../testing/project-leaflet.ts'
import { checkDraft } from './check-draft.ts'

/** Checks edition 1 with other texts in it, each by panel and field. */
function check(...texts: readonly (readonly [panel: string, field: string, value: string])[]) {
  const patch = texts.map(([panel, field, value]) => ({
    op: 'replace' as const,
    path: pointerOf(['panels', panel, ...field.split('.')]),
    value,
  }))
  const edition = applyPatch(projectLeaflet.edition, patch) as Edition
  return checkDraft({ ...projectLeaflet, edition, fonts })
}

const LONG = 'Partager les données que nous avons collectées au fil du temps. '.repeat(8).trim()

describe('a draft', () => {
  it('without a fault is laid out as any edition is', () => {
    expect(check()).toEqual({ layout: layOut(), findings: [] })
  })

  it('shows the words that were changed', () => {
    const { layout } = check(['voices', 'testimonials.1.speaker', 'Hénou'])
    expect(JSON.stringify(layout)).toContain('Hénou')
  })

  it('that changes one text lays out the panel of that text, and the one that tells the edition', () => {
    const laidOut: NonNullable<LeafletRequest['laidOut']> = new WeakMap()
    const layOutDraft = (edition: Edition) =>
      checkDraft({ ...projectLeaflet, edition, laidOut }).layout?.panels ?? []
    const before = layOutDraft(projectLeaflet.edition)
    const draft = withText(projectLeaflet.edition, { panel: 'cover', field: 'title' }, 'OUVRIR')
    const after = layOutDraft(draft)
    expect(after).toEqual(layOut({ edition: draft }).panels)
    expect(after.filter((panel, i) => panel !== before[i]).map(({ id }) => id)).toEqual([
      'cover',
      'need-help',
    ])
  })

  it('that is too long tells panel, field, lines and millimetres', () => {
    const { layout, findings } = check(['voices', 'testimonials.0.words', LONG])
    expect(layout).toBeUndefined()
    expect(findings).toMatchObject([
      {
        rule: 'room',
        fault: 'lines',
        place: { edition: 'edition-1', panel: 'voices', field: 'testimonials.0.words' },
      },
    ])
    const { excessLines, excessMm } = findings[0]?.values ?? {}
    expect(excessLines).toBeGreaterThan(1)
    expect(Number(excessMm) / Number(excessLines)).toBeCloseTo(5.95, 1)
  })

  it('that is too long twice in one panel tells both', () => {
    const { findings } = check(
      ['voices', 'testimonials.2.words', LONG],
      ['voices', 'testimonials.0.words', LONG],
    )
    expect(findings.map(({ place }) => place.field)).toEqual([
      'testimonials.0.words',
      'testimonials.2.words',
    ])
  })

  it('tells every fault, of typography and of room, in reading order', () => {
    const { findings } = check(
      ['need-help', 'website', 'www.DataGrandEst.fr'],
      ['cover', 'title', 'ANTICONSTITUTIONNELLEMENTANTICONSTITUTIONNELLEMENT'],
      ['voices', 'testimonials.1.words', "L'open data 😀"],
    )
    expect(findings.map(({ place, rule }) => [place.panel, rule])).toEqual([
      ['cover', 'room'],
      ['voices', 'T4'],
      ['voices', 'T14'],
      ['need-help', 'T15'],
    ])
  })

  it('with an empty text or no address is not laid out', () => {
    const { findings } = check(['cover', 'title', ''], ['need-help', 'email', 'contact'])
    expect(findings).toMatchObject([
      { rule: 'value', fault: 'empty', place: { panel: 'cover', field: 'title' } },
      { rule: 'value', fault: 'not-an-email', place: { panel: 'need-help', field: 'email' } },
    ])
  })

  it('wrong elsewhere than in its texts is refused', () => {
    const edition = { ...projectLeaflet.edition, updatedOn: 'demain' }
    expect(() => checkDraft({ ...projectLeaflet, edition })).toThrow(
      expect.objectContaining({ name: 'ContentError' }),
    )
  })
})
