import type { Job } from '@flyer-open-data/flyer'
import { buildProduct, openWorkshop, PRODUCTS, type ProductName } from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { type LeafletLayout, layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'

/** A job laid out, and its products, each built when it is first asked for. */
export interface BuiltJob {
  readonly layout: LeafletLayout
  readonly bytesOf: (product: ProductName) => Promise<Uint8Array>
}

const opened = new Map<string, Promise<BuiltJob>>()

/** Opens a job that the command has not built, once for the test files of a worker. */
export function openJob(job: Job): Promise<BuiltJob> {
  const known = opened.get(job.id) ?? open(job)
  opened.set(job.id, known)
  return known
}

async function open(job: Job): Promise<BuiltJob> {
  const fonts = openFonts(await readFontFiles())
  const condition = await readCondition(job.run)
  const layout = layoutLeaflet({ ...job, fonts })
  const workshop = openWorkshop({ job, layout, fonts, condition, readColourEngine })
  const built = new Map<ProductName, Promise<Uint8Array>>()
  const build = async (name: ProductName) => (await buildProduct(PRODUCTS[name], workshop)).bytes
  return {
    layout,
    bytesOf: (product) => {
      const bytes = built.get(product) ?? build(product)
      built.set(product, bytes)
      return bytes
    },
  }
}
