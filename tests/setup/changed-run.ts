import { type CatalogueInput, catalogueData } from '@flyer-open-data/flyer'

/** The project's own catalogue, whose run of that name has other properties. */
export function catalogueWithRun(run: string, properties: object): CatalogueInput {
  const catalogue = structuredClone(catalogueData)
  const changed = catalogue.printRuns.find(({ id }) => id === run)
  if (!changed) throw new Error(`There is no run ${run} to change.`)
  Object.assign(changed, properties)
  return catalogue
}
