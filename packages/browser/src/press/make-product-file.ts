import type { Job } from '@flyer-open-data/flyer'
import {
  buildProduct,
  HAND_OVER,
  openWorkshop,
  outputConditionOf,
  PRODUCT_NAMES,
  PRODUCTS,
  type ProductName,
} from '@flyer-open-data/print'
import type { FontBook, LeafletLayout } from '@flyer-open-data/ui'
import { fetchEngine } from '../fetching/fetch-engine.ts'
import { fetchProfile } from './fetch-profile.ts'

/** What the files of a job are made from. */
export interface PressRequest {
  readonly job: Job
  readonly layout: LeafletLayout
  readonly fonts: FontBook
}

/** A product that can be made: its name, and when it is taken, in French. */
export interface ProductChoice {
  readonly name: ProductName
  readonly use: string
}

/** Every product there is, in the order in which they are made. */
export const productChoices = (): ProductChoice[] =>
  PRODUCT_NAMES.map((name) => ({ name, use: HAND_OVER[name].use }))

/**
 * Makes the file of a product: the very bytes that `npm run print` writes. A run with a profile of
 * the printer's own has the one of its paper: the browser cannot read that file.
 *
 * @throws ContentError, PartNotFetchedError
 */
export async function makeProductFile(
  request: PressRequest,
  name: ProductName,
): Promise<Uint8Array> {
  const { job } = request
  const run = { ...job.run, outputProfile: undefined }
  const condition = outputConditionOf(run, await fetchProfile(run.paper))
  const workshop = openWorkshop({
    ...request,
    job: { ...job, run },
    condition,
    readColourEngine: () => fetchEngine('colour-engine'),
  })
  const { bytes } = await buildProduct(PRODUCTS[name], workshop)
  return bytes
}
