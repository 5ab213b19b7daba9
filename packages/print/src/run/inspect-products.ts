import type { Finding, Job } from '@flyer-open-data/flyer'
import { refusePress } from '../findings/refuse-press.ts'
import { type ExpectedLeaflet, expectedLeaflet } from '../preflight/leaflet/expected-leaflet.ts'
import type { Checked } from '../preflight/preflight.ts'
import type { Wanted } from '../preflight/profiles/profile.ts'
import type { BuiltProduct } from '../products/build-product.ts'
import { wantedOfProduct } from '../products/wanted-of-product.ts'

/** A finished file, and what it must be to be released. */
export interface FileToInspect {
  readonly bytes: Uint8Array
  readonly wanted: Wanted
  /** Null for a file that is no leaflet. */
  readonly leaflet: ExpectedLeaflet | null
}

/** Reads a finished file back. */
export type Inspect = (file: FileToInspect) => Promise<Checked>

/** A product that was read back. */
export interface InspectedProduct extends BuiltProduct {
  readonly checked: Checked
}

/** Reads a product back as its run wants it. */
export async function inspectProduct(
  built: BuiltProduct,
  job: Job,
  inspect: Inspect,
  /** What it is held to, instead of what its run asks for. */
  wanted: Wanted = wantedOfProduct(built.product, job.run),
): Promise<InspectedProduct> {
  const { product, bytes } = built
  const { pages } = product.heldTo
  const checked = await inspect({
    bytes,
    wanted,
    leaflet: pages && expectedLeaflet(job, pages),
  })
  return { ...built, checked }
}

/**
 * Lets a run go only if every file of it passed.
 * @throws ContentError with every error of every file, in its place
 */
export function assertReleasable(products: readonly InspectedProduct[], { run }: Job): void {
  refusePress(
    products.flatMap(({ product, checked }) =>
      checked.report.findings
        .filter(({ severity }) => severity === 'error')
        .map(
          (finding): Finding => ({
            ...finding,
            place: { run: run.id, product: product.name, ...finding.place },
          }),
        ),
    ),
  )
}
