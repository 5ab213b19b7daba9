import {
  type Catalogue,
  type CatalogueInput,
  catalogueData,
  type PrintRun,
  readCatalogue,
} from '@flyer-open-data/flyer'

/** The project's own catalogue. */
export const CATALOGUE: Catalogue = readCatalogue()

/** The project's data with one change, for a test to inject. */
export function catalogueWith(change: (data: CatalogueInput) => void): CatalogueInput {
  const data = structuredClone(catalogueData)
  change(data)
  return data
}

/** An item of a list that the test knows to be there. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`there is no item ${index}`)
  return item
}

/** A panel of an edition that the test knows to have it. */
export function panelOf<P extends keyof EditionInput['panels']>(
  { panels }: EditionInput,
  id: P,
): NonNullable<EditionInput['panels'][P]> {
  const panel = panels[id]
  if (!panel) throw new RangeError(`there is no panel ${id}`)
  return panel
}

/** An edition as written in data. */
export type EditionInput = CatalogueInput['editions'][number]

/** A print run of a catalogue by its id. */
export function runOf(id: string, catalogue: Catalogue = CATALOGUE): PrintRun {
  const run = catalogue.printRuns.find((candidate) => candidate.id === id)
  if (!run) throw new RangeError(`there is no print run ${id}`)
  return run
}

/** The project's data with another cover title. */
export function catalogueWithCoverTitle(title: string): CatalogueInput {
  return catalogueWith(({ editions }) => {
    panelOf(itemAt(editions, 0), 'cover').title = title
  })
}

/** The project's data with another first reason to publish. */
export function catalogueWithReason(text: string): CatalogueInput {
  return catalogueWith(({ editions }) => {
    itemAt(panelOf(itemAt(editions, 0), 'why-publish').reasons, 0).text = text
  })
}

/** The project's data with a second edition: a draft that says the same, with one change. */
export function catalogueWithDraft(change: (draft: EditionInput) => void): CatalogueInput {
  return catalogueWith(({ editions }) => {
    const draft: EditionInput = { ...structuredClone(itemAt(editions, 0)), id: 'edition-2' }
    draft.status = 'draft'
    change(draft)
    editions.push(draft)
  })
}
