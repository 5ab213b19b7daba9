import type { BuiltFile, Product } from './product.ts'
import type { Workshop } from './workshop.ts'

/** A finished product. */
export interface BuiltProduct extends BuiltFile {
  readonly product: Product
}

/** Builds one product of a print run. */
export async function buildProduct(product: Product, workshop: Workshop): Promise<BuiltProduct> {
  return { product, ...(await product.build(workshop)) }
}
