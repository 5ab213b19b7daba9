export {
  comparePictures,
  type PictureDifference,
  type Subject,
} from './comparison/compare-pictures.ts'
export type { ItemChange } from './comparison/item-changes.ts'
export { around } from './frame/geometry.ts'
export { InOutlines } from './surface/outlines/outline-surface.tsx'
