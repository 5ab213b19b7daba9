export { buildKit, KIT_NAME, SWATCHES_NAME } from './design-kit/build-kit.ts'
export { INK_SWATCHES } from './design-kit/ink-swatches.ts'
export { type KitArtwork, kitArtwork } from './design-kit/kit-artwork.ts'
export { swatchExchange } from './design-kit/swatch-exchange.ts'
