import { mm } from '@flyer-open-data/flyer'
import { MARKS_MARGIN } from '../sheet/page-boxes.ts'

/** A kind of file that can be asked for. */
export interface Product {
  /** Stable name; files are called `<run>-<name>.pdf`. */
  readonly name: ProductName
  /** What it is for, in one line. */
  readonly purpose: string
  /** Room for marks around the bleed, in mm; 0 for a page without any. */
  readonly margin: number
  /** The PDF standard it conforms to; null while it conforms to none. */
  readonly standard: string | null
}

/** Names of the products. */
export const PRODUCT_NAMES = ['press', 'press-no-marks'] as const

/** Name of a product. */
export type ProductName = (typeof PRODUCT_NAMES)[number]

/** The products: printers differ on marks, so there is always one file with and one without. */
export const PRODUCTS: Readonly<Record<ProductName, Product>> = {
  press: {
    name: 'press',
    purpose: 'bleed, crop marks, fold marks, colour bar',
    margin: MARKS_MARGIN,
    standard: null,
  },
  'press-no-marks': {
    name: 'press-no-marks',
    purpose: 'bleed and nothing around it',
    margin: mm(0),
    standard: null,
  },
}
