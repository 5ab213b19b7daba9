import {
  type Edition,
  PANEL_IDS,
  type PanelContent,
  type PanelId,
  readCatalogue,
  type Sender,
} from '@flyer-open-data/flyer'

const catalogue = readCatalogue()

/** The owner of the leaflet. */
export const OWNER: Sender = catalogue.owner

/** The first of those who reprint it: an example. */
export const PARTNER: Sender = firstOf(catalogue.partners, 'partner')

/** Edition 1: the words of specimens are the leaflet's own. */
export const EDITION: Edition = firstOf(catalogue.editions, 'edition')

/** The words of its panels; of a section that it does not have, nobody may ask. */
export const CONTENT = wordsOf(EDITION)

function firstOf<T>([first]: readonly T[], what: string): T {
  if (first === undefined) throw new Error(`The catalogue has no ${what}.`)
  return first
}

function wordsOf({ id, panels }: Edition): { readonly [P in PanelId]: PanelContent<P> } {
  const words = {}
  for (const panel of PANEL_IDS) {
    Object.defineProperty(words, panel, {
      enumerable: true,
      get() {
        const content = panels[panel]
        if (!content) throw new RangeError(`${id} has no ${panel}.`)
        return content
      },
    })
  }
  return words as { readonly [P in PanelId]: PanelContent<P> }
}
