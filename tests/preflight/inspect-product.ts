import type { Job } from '@flyer-open-data/flyer'
import { PRODUCTS, type ProductName } from '@flyer-open-data/print'
import { readRenderer } from '@flyer-open-data/print/node'
import { expectedLeaflet, preflight, wantedOfProduct } from '@flyer-open-data/print/preflight'

/** What preflight says of bytes that are to be a product of a job. */
export async function inspectAs(bytes: Uint8Array, job: Job, product: ProductName) {
  const { heldTo } = PRODUCTS[product]
  const { report } = await preflight({
    bytes,
    renderer: await readRenderer(),
    wanted: () => wantedOfProduct(PRODUCTS[product], job.run),
    leaflet: () => expectedLeaflet(job, heldTo.pages),
  })
  return report
}
