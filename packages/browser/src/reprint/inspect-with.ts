import { preflight } from '@flyer-open-data/print/preflight'
import type { buildReprint } from '@flyer-open-data/print/reprint'
import type { Workshop } from './workshop.ts'

type Inspect = Parameters<typeof buildReprint>[0]['inspect']

/** Reads finished files back with the engines of a worker. */
export const inspectWith =
  ({ renderer }: Workshop): Inspect =>
  ({ bytes, wanted, leaflet }) =>
    preflight({ bytes, renderer, wanted: () => wanted, leaflet: () => leaflet })
