import type { Job } from '@flyer-open-data/flyer'
import { PRODUCTS, type ProductName } from '@flyer-open-data/print'
import { readRenderer } from '@flyer-open-data/print/node'
import { expectedLeaflet, preflight, wantedOfProduct } from '@flyer-open-data/print/preflight'

/**
 * What preflight says of bytes that are to be a product of a job.
 *
 * @param isDrawn whether its pages are drawn too, which takes most of the time
 */
export async function inspectAs(bytes: Uint8Array, job: Job, product: ProductName, isDrawn = true) {
  const { heldTo } = PRODUCTS[product]
  const { report } = await preflight({
    bytes,
    renderer: isDrawn ? readRenderer : null,
    wanted: () => wantedOfProduct(PRODUCTS[product], job.run),
    leaflet: () => heldTo.pages && expectedLeaflet(job, heldTo.pages),
  })
  return report
}
