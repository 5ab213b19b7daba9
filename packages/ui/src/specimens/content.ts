import { type Edition, readCatalogue, type Sender } from '@flyer-open-data/flyer'

const catalogue = readCatalogue()

/** The owner of the leaflet. */
export const OWNER: Sender = catalogue.owner

/** The first of those who reprint it: an example. */
export const PARTNER: Sender = firstOf(catalogue.partners, 'partner')

/** Edition 1: the words of specimens are the leaflet's own. */
export const EDITION: Edition = firstOf(catalogue.editions, 'edition')

/** The words of its panels. */
export const CONTENT = EDITION.panels

function firstOf<T>([first]: readonly T[], what: string): T {
  if (first === undefined) throw new Error(`The catalogue has no ${what}.`)
  return first
}
