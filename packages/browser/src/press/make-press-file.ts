import { keepLast } from '../cache/keep-last.ts'
import { makeProductFile, type PressRequest } from './make-product-file.ts'

/** Files that are kept: a look at the screen, at another bleed or run, and back. */
const KEPT = 4

/**
 * Makes the press file of a job: the very bytes that `npm run print` writes. The last ones are kept,
 * and are not to be written to.
 */
export const makePressFile = keepLast(
  async (request: PressRequest) => makeProductFile(request, 'press'),
  ({ job: { edition, ...others }, layout, fonts }) => [
    edition,
    JSON.stringify(others),
    layout,
    fonts,
  ],
  KEPT,
)
