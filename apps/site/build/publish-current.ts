import { jobOf, readCatalogue } from '@flyer-open-data/flyer'
import { buildPublished, type PublishedFiles } from '@flyer-open-data/print/node'

/** The print run for no event: what the site offers is for whoever wants it, at any time. */
const OFFERED_RUN = 'reserve-2024'

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === OFFERED_RUN)
if (!run) throw new Error(`The catalogue has no print run ${OFFERED_RUN} for the site to offer.`)

/**
 * The files that the site offers, built and checked as the print command would. They are built while
 * this module loads: once it is loaded, Vite runs no module that it would load later.
 */
export const published: PublishedFiles = await buildPublished(jobOf(catalogue, run))
