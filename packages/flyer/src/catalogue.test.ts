import { describe, expect, it } from 'vitest'
import {
  type CatalogueInput,
  catalogueData,
  editionOf,
  readCatalogue,
  readCatalogueOfDrafts,
} from './catalogue.ts'
import { openPointsOf } from './content/open-points.ts'

/** The project's data with something changed in a copy. */
function edited(change: (data: CatalogueInput) => unknown): CatalogueInput {
  const copy = structuredClone(catalogueData)
  change(copy)
  return copy
}

const errorAt = (where: string) =>
  expect.objectContaining({ name: 'ContentError', reports: [expect.objectContaining({ where })] })

describe('the project’s own catalogue', () => {
  const catalogue = readCatalogue()

  it('reads without an error, to the letter', () => {
    expect(catalogue).toEqual(catalogueData)
  })

  it('has a place on the sheet for every panel of its edition', () => {
    const { outside, inside } = catalogue.format
    const places = [...outside, ...inside].map(({ content }) => content)
    expect(places.toSorted()).toEqual(catalogue.editions[0]?.readingOrder.toSorted())
  })

  it('stops the FIG run, and it alone, on its quantity', () => {
    const stopped = catalogue.printRuns.filter(({ id }) =>
      openPointsOf(catalogue.openPoints, { id }).some((point) => point.id === 'fig-quantity'),
    )
    expect(stopped.map(({ id }) => id)).toEqual(['fig-2024'])
  })

  it('stops every run whose quantity is unknown', () => {
    const unknown = catalogue.printRuns.filter(({ quantity }) => quantity.kind === 'unknown')
    for (const { id } of unknown) {
      expect(openPointsOf(catalogue.openPoints, { id }).map((point) => point.id)).toContain(
        'fig-quantity',
      )
    }
    expect(unknown).toHaveLength(1)
  })
})

describe('a catalogue of drafts', () => {
  const said = "L'OPEN DATA !"
  const draft = edited(({ editions }) => {
    if (editions[0]?.panels.cover) editions[0].panels.cover.title = said
  })

  it('is read with texts that break the typography rules, which no print run is', () => {
    expect(() => readCatalogue(draft)).toThrow(/T4/)
    expect(readCatalogueOfDrafts(draft).editions[0]?.panels.cover?.title).toBe(said)
    expect(readCatalogueOfDrafts()).toEqual(readCatalogue())
  })

  it('is refused with anything else that is wrong', () => {
    const broken = edited(({ printRuns }) =>
      Object.assign(printRuns[0] ?? {}, { edition: 'edition-9' }),
    )
    expect(() => readCatalogueOfDrafts(broken)).toThrow(errorAt('catalogue, printRuns.0.edition'))
    const misspelt = edited(({ owner }) => Object.assign(owner, { name: "Pôle d'appui" }))
    expect(() => readCatalogueOfDrafts(misspelt)).toThrow(/T4/)
  })
})

describe('a catalogue is refused when', () => {
  it('a run prints an edition that it does not hold', () => {
    const data = edited(({ printRuns }) =>
      Object.assign(printRuns[1] ?? {}, { edition: 'edition-2' }),
    )
    expect(() => readCatalogue(data)).toThrow(errorAt('catalogue, printRuns.1.edition'))
    expect(() => readCatalogue(data)).toThrow(/« edition-2 »/)
  })

  it.each(['editions', 'openPoints', 'partners', 'printRuns'] as const)(
    'an id of its %s is used twice',
    (list) => {
      const data = edited((copy) => {
        const items: unknown[] = copy[list]
        items.push(structuredClone(items[0]))
      })
      expect(() => readCatalogue(data)).toThrow(
        errorAt(`catalogue, ${list}.${catalogueData[list].length}.id`),
      )
    },
  )

  it('an open point names a run that it does not hold', () => {
    const data = edited(({ openPoints }) =>
      openPoints.push({ id: 'date', what: 'Date à fixer', runs: ['meuse-2024', 'fig-2025'] }),
    )
    expect(() => readCatalogue(data)).toThrow(errorAt('catalogue, openPoints.9.runs'))
    expect(() => readCatalogue(data)).toThrow(/« fig-2025 »/)
  })

  it.each(['editions', 'printRuns'] as const)('it has no %s', (list) => {
    expect(() => readCatalogue({ ...catalogueData, [list]: [] })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where: `catalogue, ${list}` }),
      }),
    )
  })

  it('one of its parts is wrong, which it names by its whole path', () => {
    const data = edited(({ owner }) => Object.assign(owner.landingLink.redirect, { status: 301 }))
    expect(() => readCatalogue(data)).toThrow(
      errorAt('catalogue, owner.landingLink.redirect.status'),
    )
  })

  it('a text breaks a typography rule, with its number, its panel and its field', () => {
    const data = edited(({ editions }) => {
      Object.assign(editions[0]?.panels.voices ?? {}, { title: "L'open data" })
    })
    expect(() => readCatalogue(data)).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        message: expect.stringMatching(/^T4: .* \(edition-1, voices\.title\)$/),
      }),
    )
  })

  it('texts of several panels break rules: all are told at once', () => {
    const data = edited(({ editions }) => {
      const panels = editions[0]?.panels
      Object.assign(panels?.cover ?? {}, { title: 'ENGAGER UNE DEMARCHE' })
      Object.assign(panels?.['need-help'] ?? {}, { title: 'UN APPUI ?' })
    })
    expect(() => readCatalogue(data)).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({
            rule: 'T5',
            place: expect.objectContaining({ panel: 'cover', field: 'title' }),
          }),
          expect.objectContaining({
            rule: 'T1',
            place: expect.objectContaining({ panel: 'need-help', field: 'title' }),
          }),
        ],
      }),
    )
  })

  it('values and texts are wrong: all are told at once', () => {
    const data = edited(({ editions, owner }) => {
      owner.landingLink.url = 'javascript:alert(1)'
      Object.assign(editions[0]?.panels.voices ?? {}, { title: "L'open data" })
    })
    expect(() => readCatalogue(data)).toThrow(
      expect.objectContaining({
        reports: [
          expect.objectContaining({ where: 'catalogue, owner.landingLink.url' }),
          expect.objectContaining({ where: 'edition-1, voices.title' }),
        ],
      }),
    )
  })

  it('values are wrong in several places: all are told at once', () => {
    const data = edited(({ editions, owner }) => {
      owner.landingLink.url = 'javascript:alert(1)'
      Object.assign(editions[0]?.panels['need-help'] ?? {}, { email: 'contact', title: '' })
    })
    expect(() => readCatalogue(data)).toThrow(
      expect.objectContaining({
        reports: [
          expect.objectContaining({ where: 'edition-1, need-help.title' }),
          expect.objectContaining({ where: 'edition-1, need-help.email' }),
          expect.objectContaining({ where: 'catalogue, owner.landingLink.url' }),
        ],
      }),
    )
  })

  it('there is none', () => {
    expect(() => readCatalogue(null)).toThrow(errorAt('catalogue'))
  })
})

describe('a lifted open point', () => {
  it('is read with its day and ground, and stays on the list of its run', () => {
    const lifted = { on: '2024-10-02', ground: 'Bon de commande du 2\u00a0octobre' }
    const { openPoints } = readCatalogue(
      edited((data) => {
        const point = data.openPoints.find(({ id }) => id === 'fig-quantity')
        Object.assign(point ?? {}, { lifted })
      }),
    )
    expect(openPointsOf(openPoints, { id: 'fig-2024' }).filter((point) => point.lifted)).toEqual([
      expect.objectContaining({ id: 'fig-quantity', lifted }),
    ])
  })
})

describe('the edition of a run', () => {
  const catalogue = readCatalogue()

  it('is the one that the run names', () => {
    expect(editionOf(catalogue, { id: 'meuse-2024', edition: 'edition-1' }).id).toBe('edition-1')
  })

  it('is an error that names both, when the catalogue has none', () => {
    expect(() => editionOf(catalogue, { id: 'meuse-2025', edition: 'edition-2' })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        message: 'There is no « edition-2 » in the catalogue. (print run meuse-2025, edition)',
      }),
    )
  })
})
