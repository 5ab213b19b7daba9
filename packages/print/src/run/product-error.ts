import { FlyerError, type PrintRun } from '@flyer-open-data/flyer'
import type { ProductName } from '../products/product-names.ts'

/**
 * What stopped a product, said with its run and product: a page number alone names none of the
 * files that are made at once. The error that knows the place is its `cause`.
 */
export class ProductError extends FlyerError {
  /** The error as it was thrown while the product was built. */
  override readonly cause: FlyerError

  constructor(cause: FlyerError, run: PrintRun, product: ProductName) {
    const where = `print run ${run.id}, product ${product}, ${cause.parts.where}`
    super({ ...cause.parts, where }, { cause })
    this.cause = cause
  }
}
