import { type Edition, readCatalogue } from '@flyer-open-data/flyer'

/** Edition 1: the words of specimens are the leaflet's own. */
export const EDITION: Edition = readEdition()

/** The words of its panels. */
export const CONTENT = EDITION.panels

function readEdition(): Edition {
  const [edition] = readCatalogue().editions
  if (!edition) throw new Error('The catalogue has no edition.')
  return edition
}
