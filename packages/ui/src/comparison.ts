export {
  type InkRecipes,
  OWN_RECIPES,
} from './comparison/compare-inks.ts'
export {
  comparePictures,
  isImprint,
  type PictureDifference,
} from './comparison/compare-pictures.ts'
export {
  CHANGE_KIND_NAMES,
  changeSentence,
  placeOnSide,
  subjectName,
} from './comparison/french.ts'
export {
  type ChangedPlace,
  type ComparedLeaflet,
  type LeafletChange,
  listChanges,
} from './comparison/list-changes.ts'
export { MarkedText } from './comparison/MarkedText.tsx'
export { around } from './frame/geometry.ts'
export { InOutlines } from './surface/outlines/outline-surface.tsx'
