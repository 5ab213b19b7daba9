import { readCatalogue } from '@flyer-open-data/flyer'
import { listChanges, OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import { describe, expect, it } from 'vitest'
import { projectLayout } from '../testing.fixture.ts'
import { readState, stateAsText } from './saved-state.ts'

const layout = await projectLayout()
const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')
const state = { name: 'Avant', edition, layout, inks: OWN_RECIPES }

describe('a state that was kept', () => {
  it('comes back as it was: nothing has changed since', () => {
    const read = readState(stateAsText(state)) ?? expect.fail('not read')
    expect(read.name).toBe('Avant')
    expect(listChanges(read, state)).toEqual([])
  })

  it('tells 0.3 mm and 2 % of an ink that have changed since', () => {
    const held = JSON.parse(stateAsText(state))
    held.inks.deepBlue.c = 98
    const law = held.layout.panels
      .flatMap(({ content }: { content: { items: unknown[] } }) => content.items)
      .find((item: { text?: { field: string } }) => item.text?.field === 'law')
    law.text.firstBaseline -= 0.3
    const read = readState(JSON.stringify(held)) ?? expect.fail('not read')
    expect(listChanges(read, state).map(({ kind }) => kind)).toEqual(['ink', 'place'])
  })

  it.each<[string, (held: Record<string, unknown>) => unknown]>([
    ['is no JSON', () => 'Bonjour'],
    ['is something else', (held) => JSON.stringify({ ...held, kind: 'geojson' })],
    ['is of another version', (held) => JSON.stringify({ ...held, version: 0 })],
    ['has no layout', (held) => JSON.stringify({ ...held, layout: {} })],
    ['has no recipes', (held) => JSON.stringify({ ...held, inks: { sun: { c: 1 } } })],
    ['has no edition', (held) => JSON.stringify({ ...held, edition: null })],
    [
      'holds what no leaflet draws',
      (held) => JSON.stringify(held).replace('"kind":"text"', '"kind":"script"'),
    ],
  ])('is not read when the file %s', (_, written) => {
    expect(readState(String(written(JSON.parse(stateAsText(state)))))).toBeUndefined()
  })
})
