import { PRODUCTS, type ProductName } from '../products/products.ts'
import type { InspectedProduct } from '../run/inspect-products.ts'
import { PASSED } from './inspections.ts'

/** A product of chosen bytes, for tests that only describe files. */
export function builtProduct(name: ProductName, bytes: Uint8Array): InspectedProduct {
  const product = PRODUCTS[name]
  const checked = { report: PASSED, rendered: null }
  return { product, bytes, pages: 2, trimMm: [297, 210], bleedMm: 3, checked }
}
