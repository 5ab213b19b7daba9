import type { Job, PrintRun } from '@flyer-open-data/flyer'
import { buildPress, openWorkshop, outputConditionOf } from '@flyer-open-data/print'
import { type FontBook, type LeafletLayout, PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import wasm from 'lcms-wasm/dist/lcms.wasm?url'
import { keepLast } from '../cache/keep-last.ts'
import { keepMade } from '../cache/keep-made.ts'
import { fetchPart } from '../fetching/fetch-part.ts'

/** What a press file is made from. */
export interface PressRequest {
  readonly job: Job
  readonly layout: LeafletLayout
  readonly fonts: FontBook
}

/**
 * The bytes of the output profile of a paper, fetched once.
 *
 * @throws PartNotFetchedError
 */
export const fetchProfile = keepMade((paper: PrintRun['paper']) =>
  fetchPart('profile', PRINTING_CONDITIONS[paper].profile),
)

/** The bytes of the colour engine, fetched once: not every web server knows what a .wasm file is. */
export const fetchColourEngine = keepMade((address: string) => fetchPart('colour-engine', address))

/** Files that are kept: a look at the screen, at another bleed or run, and back. */
const KEPT = 4

/**
 * Makes the press file of a job: the very bytes that `npm run print` writes. The last ones are kept,
 * and are not to be written to. A run with a profile of the printer's own is shown with the one of
 * its paper: the browser cannot read that file.
 */
export const makePressFile = keepLast(
  async (request: PressRequest): Promise<Uint8Array> => {
    const { job } = request
    const run = { ...job.run, outputProfile: undefined }
    const condition = outputConditionOf(run, await fetchProfile(run.paper))
    const workshop = openWorkshop({
      ...request,
      job: { ...job, run },
      condition,
      readColourEngine: () => fetchColourEngine(wasm),
    })
    const { bytes } = await buildPress(workshop)
    return bytes
  },
  ({ job: { edition, ...others }, layout, fonts }) => [
    edition,
    JSON.stringify(others),
    layout,
    fonts,
  ],
  KEPT,
)
