import { type Catalogue, jobOf, sendersOf } from '@flyer-open-data/flyer'
import { type ExpectedLeaflet, expectedLeaflet } from './expected-leaflet.ts'

const PAGES: readonly ExpectedLeaflet['pages'][] = ['sides', 'imposed', 'panels']

/** Every leaflet of a catalogue that a file may be: each edition, by each sender, in each order of pages. */
export function knownLeaflets(catalogue: Catalogue): ExpectedLeaflet[] {
  const editions = new Map(catalogue.printRuns.map((run) => [run.edition, run]))
  return [...editions.values()].flatMap((run) =>
    sendersOf(catalogue).flatMap((sender) =>
      PAGES.map((pages) => expectedLeaflet(jobOf(catalogue, run, sender), pages)),
    ),
  )
}
