export { type BuiltProduct, buildProduct, type ProductRequest } from './products/build-product.ts'
export { PRODUCT_NAMES, PRODUCTS, type ProductName } from './products/products.ts'
export { buildRun, type RunFile, type RunRequest } from './run/build-run.ts'
export type { Manifest, ManifestFile } from './run/manifest.ts'
