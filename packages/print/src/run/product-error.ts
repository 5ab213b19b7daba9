import { FlyerError, type FlyerErrorParts, type Job, placeText } from '@flyer-open-data/flyer'
import type { ProductName } from '../products/products.ts'

/**
 * What stopped a product, said with its run and product: a page number alone names none of the
 * files that are made at once. The error that knows the place is its `cause`.
 */
export class ProductError extends FlyerError {
  /** The error as it was thrown while the product was built. */
  override readonly cause: FlyerError

  constructor(cause: FlyerError, job: Job, product: ProductName) {
    const at = placeText({ run: job.id, product })
    const placed = (report: FlyerErrorParts) => ({ ...report, where: `${at}, ${report.where}` })
    const [first, ...others] = cause.reports
    super([placed(first), ...others.map(placed)], { cause })
    this.cause = cause
  }
}
