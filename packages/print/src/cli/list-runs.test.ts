import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, catalogueWith, itemAt, runOf } from '../testing/catalogue.ts'
import { listAsJson, listAsText } from './list-runs.ts'

/** The lines of each list: of the runs, then of the senders. */
const listsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n\n')
    .map((list) => list.split('\n'))
const linesOf = (text: string) => listsOf(text)[0] ?? []

describe('the list of runs for people', () => {
  it('tells of each run all that its printing stands on, in columns under their names', () => {
    expect(linesOf(listAsText(CATALOGUE, CATALOGUE.printRuns))).toEqual([
      'run              edition    date        copies      paper   open points  printed for',
      'fig-2024         edition-1  2024-10     not known   coated  9            Festival international de géographie 2024',
      'meuse-2024       edition-1  2024-11-12  100         coated  8            Journée départementale de la donnée en Meuse',
      'rencontres-2024  edition-1  2024-12-05  250         coated  8            Rencontres régionales de la donnée en Grand Est',
      'reserve-2024     edition-1  none        100 to 200  coated  8            Exemplaires en supplément',
    ])
  })

  it('counts the points that are still open, not those that were lifted', () => {
    const catalogue = readCatalogue(
      catalogueWith(({ openPoints }) => {
        itemAt(openPoints, 0).lifted = { on: '2024-10-01', ground: 'Accord' }
      }),
    )
    const [, line] = linesOf(listAsText(catalogue, [runOf('meuse-2024', catalogue)]))
    expect(line).toMatch(/ coated {2}7 +Journée/)
  })

  it('keeps its columns apart when an id is long', () => {
    const catalogue = readCatalogue(
      catalogueWith(({ printRuns }) => {
        itemAt(printRuns, 3).id = 'journee-departementale-meuse-2024'
      }),
    )
    const lines = linesOf(listAsText(catalogue, catalogue.printRuns))
    expect(new Set(lines.map((line) => line.search(/ (coated|paper) /))).size).toBe(1)
    expect(lines.at(-1)).toContain('journee-departementale-meuse-2024  edition-1')
  })
})

describe('the list of senders under it', () => {
  it('tells who may print the leaflet: its owner, examples, partners', () => {
    const catalogue = readCatalogue(
      catalogueWith(({ partners }) => {
        const [example] = partners.splice(0)
        if (!example) throw new Error('there is no partner')
        const { isExample: _, ...partner } = example
        partners.push(example, { ...partner, id: 'deux-rives', name: 'Pays des Deux-Rives' })
      }),
    )
    expect(listsOf(listAsText(catalogue, [runOf('meuse-2024', catalogue)]))[1]).toEqual([
      'sender         is       name',
      'datagrandest   owner    DataGrandEst',
      'trois-vallons  example  Communauté de communes des Trois-Vallons',
      'deux-rives     partner  Pays des Deux-Rives',
    ])
  })
})

describe('the list of runs for programs', () => {
  it('holds each run as it is in the data, and what of its open points', () => {
    const told = JSON.parse(listAsJson(CATALOGUE, CATALOGUE.printRuns))
    expect(told).toMatchObject(CATALOGUE.printRuns)
    expect(told[0].openPoints).toHaveLength(9)
    expect(told[1].openPoints[0]).toEqual({
      id: 'landing-url',
      what: CATALOGUE.openPoints[0]?.what,
      lifted: false,
    })
  })
})
