import type { BuiltProduct } from '../products/build-product.ts'
import { PRODUCTS, type ProductName } from '../products/products.ts'

/** A product of chosen bytes, for tests that only describe files. */
export function builtProduct(name: ProductName, bytes: Uint8Array): BuiltProduct {
  return { product: PRODUCTS[name], bytes, pages: 2, trimMm: [297, 210], bleedMm: 3 }
}
