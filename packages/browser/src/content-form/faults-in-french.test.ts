import {
  editableTexts,
  findTypographyFaults,
  readCatalogue,
  withTexts,
} from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { faultsOfText, faultyPlaces } from './faults-in-french.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

const draft = withTexts(edition, [
  { op: 'replace', path: '/panels/cover/title', value: "L'EAU, L'AIR ?" },
  { op: 'replace', path: '/panels/need-help/offer/1/text', value: "l'appui" },
])
const findings = findTypographyFaults(draft)
const texts = editableTexts(edition.panels)
const textAt = (field: string) => {
  const text = texts.find((one) => one.panel === 'need-help' && one.field === field)
  if (!text) throw new Error(`there is no ${field}`)
  return text
}

describe('the faults of a draft', () => {
  it('are told place by place, each once with how often it stands there', () => {
    const told = faultyPlaces(findings, texts, draft).map(({ where, faults }) => [
      where,
      faults.map(({ fault, times }) => `${fault.rule} × ${times}`),
    ])
    expect(told).toEqual([
      ['Couverture › Titre', ['T1 × 1', 'T4 × 2']],
      ['4e de couverture › Offre', ['T4 × 1']],
    ])
  })

  it('lead to the first text of the form that they are in', () => {
    const [cover, offer] = faultyPlaces(findings, texts, draft)
    expect(cover?.text).toBe(texts[0])
    expect(offer?.text?.field).toBe('offer.0.text')
  })

  it('of a text in runs stand by each run', () => {
    expect(faultsOfText(findings, textAt('offer.4.text'), draft)).toHaveLength(1)
  })

  it('of a text without any are one and the same list', () => {
    const none = faultsOfText(findings, textAt('email'), draft)
    expect(none).toEqual([])
    expect(faultsOfText(findings, textAt('website'), draft)).toBe(none)
  })
})
