import { type Job, jobOf, type PrintRun } from '@flyer-open-data/flyer'
import { type FontBook, layoutLeaflet } from '@flyer-open-data/ui'
import { readColourEngine } from '../cli/read-colour-engine.ts'
import { type BuiltProduct, buildProduct } from '../products/build-product.ts'
import type { ProductName } from '../products/products.ts'
import { PRODUCTS } from '../products/products.ts'
import { openWorkshop, type Workshop } from '../products/workshop.ts'
import { CATALOGUE, runOf } from './catalogue.ts'
import { COATED } from './conditions.ts'
import { FONTS } from './fonts.ts'

/** A workshop of a run of the project, on coated paper; nothing is rendered yet. */
export function testWorkshop(change: Partial<PrintRun> = {}): Workshop {
  return workshopOf(jobOf(CATALOGUE, { ...runOf('meuse-2024'), ...change }))
}

/** A workshop of a job, on coated paper; nothing is rendered yet. */
export function workshopOf(job: Job, fonts: FontBook = FONTS): Workshop {
  const layout = layoutLeaflet({ ...job, fonts })
  return openWorkshop({ job, layout, fonts, condition: COATED, readColourEngine })
}

let shared: Workshop | undefined
const built = new Map<ProductName, Promise<BuiltProduct>>()

/** A product of that run, built once for every test that only looks at it. */
export function builtOnce(name: ProductName): Promise<BuiltProduct> {
  shared ??= testWorkshop()
  const product = built.get(name) ?? buildProduct(PRODUCTS[name], shared)
  built.set(name, product)
  return product
}
