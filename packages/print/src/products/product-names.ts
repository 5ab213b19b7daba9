/** Names of the products, in the order in which they are made. */
export const PRODUCT_NAMES = [
  'press',
  'press-no-marks',
  'press-x1a',
  'repro-sra3',
  'office-a4',
  'screen',
] as const

/** Name of a product. */
export type ProductName = (typeof PRODUCT_NAMES)[number]
