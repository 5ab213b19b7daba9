import type { Edition, PrintRun } from '@flyer-open-data/flyer'
import { buildProduct, openWorkshop, outputConditionOf, PRODUCTS } from '@flyer-open-data/print'
import { type FontBook, type LeafletLayout, PRINTING_CONDITIONS } from '@flyer-open-data/ui'

/** What a press file is made from. */
export interface PressRequest {
  readonly edition: Edition
  readonly run: PrintRun
  readonly layout: LeafletLayout
  readonly fonts: FontBook
}

const profiles = new Map<string, Promise<Uint8Array>>()

/** The bytes of the output profile of a paper, fetched once. */
export function fetchProfile(paper: PrintRun['paper']): Promise<Uint8Array> {
  const known = profiles.get(paper)
  if (known) return known
  const { profile } = PRINTING_CONDITIONS[paper]
  const fetched = fetch(profile).then(async (response) => {
    if (!response.ok) throw new Error(`${profile.pathname}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  })
  profiles.set(paper, fetched)
  return fetched
}

/**
 * Makes the press file of a run: the very bytes that `npm run print` writes. A run with a profile of
 * the printer's own is shown with the one of its paper: the browser cannot read that file.
 */
export async function makePressFile(request: PressRequest): Promise<Uint8Array> {
  const run = { ...request.run, outputProfile: undefined }
  const condition = outputConditionOf(run, await fetchProfile(run.paper))
  const { bytes } = await buildProduct(PRODUCTS.press, openWorkshop({ ...request, run, condition }))
  return bytes
}
