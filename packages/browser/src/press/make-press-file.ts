import type { Job } from '@flyer-open-data/flyer'
import { buildPress, openWorkshop, outputConditionOf } from '@flyer-open-data/print'
import type { FontBook, LeafletLayout } from '@flyer-open-data/ui'
import { keepLast } from '../cache/keep-last.ts'
import { fetchEngine } from '../fetching/fetch-engine.ts'
import { fetchProfile } from './fetch-profile.ts'

/** What a press file is made from. */
export interface PressRequest {
  readonly job: Job
  readonly layout: LeafletLayout
  readonly fonts: FontBook
}

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
      readColourEngine: () => fetchEngine('colour-engine'),
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
