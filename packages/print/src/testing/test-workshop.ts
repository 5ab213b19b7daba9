import type { PrintRun } from '@flyer-open-data/flyer'
import { layoutLeaflet } from '@flyer-open-data/ui'
import { type BuiltProduct, buildProduct } from '../products/build-product.ts'
import type { ProductName } from '../products/product-names.ts'
import { PRODUCTS } from '../products/products.ts'
import { openWorkshop, type Workshop } from '../products/workshop.ts'
import { CATALOGUE, itemAt, runOf } from './catalogue.ts'
import { COATED } from './conditions.ts'
import { FONTS } from './fonts.ts'

/** A workshop of a run of the project, on coated paper; nothing is rendered yet. */
export function testWorkshop(change: Partial<PrintRun> = {}): Workshop {
  const { format, landingLink } = CATALOGUE
  const edition = itemAt(CATALOGUE.editions, 0)
  return openWorkshop({
    run: { ...runOf('meuse-2024'), ...change },
    edition,
    layout: layoutLeaflet({ edition, format, landingLink, fonts: FONTS }),
    fonts: FONTS,
    condition: COATED,
  })
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
