import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { checkText } from '../typography/check-text.ts'
import { editableTexts, panelTitle } from './editable-texts.ts'
import { printedTexts } from './printed-texts.ts'
import { PANEL_IDS } from './sections/sections.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')
const texts = editableTexts(edition.panels)
const find = (panel: string, field: string) =>
  texts.find((text) => text.panel === panel && text.field === field)

describe('the texts that may be edited', () => {
  it('are all that is printed, panel after panel', () => {
    const edited = texts.map(({ panel, field }) =>
      // The offer is printed as one text and edited run by run.
      field.startsWith('offer.') ? `${panel}.offer` : `${panel}.${field}`,
    )
    expect([...new Set(edited)]).toEqual(
      printedTexts(edition).map(({ panel, field }) => `${panel}.${field}`),
    )
  })

  it('hold what stands in the content', () => {
    expect(find('voices', 'testimonials.1.speaker')?.value).toBe('Henoo')
    expect(find('need-help', 'offer.3.text')?.value).toBe('DataGrandEst')
  })

  it.each([
    ['cover', 'title', undefined, 'Titre'],
    ['why-publish', 'reasons.4.text', 'Raisons', 'Raison 5'],
    ['voices', 'testimonials.2.words', 'Témoignage 3', 'Citation'],
    ['did-you-know', 'call.title', 'Appel', 'Titre de l’appel'],
    ['did-you-know', 'call.steps.1', 'Appel', 'Deuxième étape'],
    ['get-organised', 'columns.1.actions.3', 'Phase 2', 'Action 4'],
    ['need-help', 'offer.1.text', 'Offre', 'Passage 2 (en gras)'],
  ])('%s %s stands in %j and is called %j', (panel, field, group, title) => {
    const found = find(panel, field)
    expect({ group: found?.group, title: found?.title }).toEqual({ group, title })
  })

  it('have names that no other text of their panel has', () => {
    const names = texts.map(({ panel, group, title }) => `${panel}, ${group}, ${title}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('have names that follow the rules of French typography', () => {
    const named = texts.map(({ group, title }) => `${group ?? ''} ${title}`.trim())
    const names = [...named, ...PANEL_IDS.map(panelTitle)]
    expect(names.flatMap((text) => checkText({ text, role: 'body' }, {}))).toEqual([])
  })

  it('are long when half a line of a form does not hold them', () => {
    expect(find('voices', 'testimonials.0.words')?.long).toBe(true)
    expect(find('voices', 'testimonials.1.speaker')?.long).toBe(false)
  })

  it('come in the order in which the panels are read', () => {
    const [first] = editableTexts(edition.panels, PANEL_IDS.toReversed())
    expect(first?.panel).toBe('need-help')
  })
})
