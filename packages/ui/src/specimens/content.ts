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

/** The words of its panels: edition 1 has them all. */
export const CONTENT = allPanels(EDITION)

function firstOf<T>([first]: readonly T[], what: string): T {
  if (first === undefined) throw new Error(`The catalogue has no ${what}.`)
  return first
}

function allPanels({ id, panels }: Edition): { [P in PanelId]: PanelContent<P> } {
  const missing = PANEL_IDS.filter((panel) => !panels[panel])
  if (missing.length > 0) throw new Error(`${id} has no ${missing.join(' and no ')}.`)
  return panels as { [P in PanelId]: PanelContent<P> }
}
