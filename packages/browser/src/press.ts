/// <reference path="./assets.d.ts" />
export {
  AGREEMENT_TOLERANCE_MM,
  type Agreement,
  agrees,
  compareLines,
} from './agreement/compare-lines.ts'
export type { MeasuredLine } from './agreement/measured-line.ts'
export { readPressLines } from './agreement/read-press-lines.ts'
export { type FailureWords, failureOf, failureWords } from './failures/failure-words.ts'
export { PartNotImportedError } from './fetching/part-errors.ts'
export type { OpenPlates, PlatePixels } from './plates/open-plates.ts'
export { type PressState, usePlates } from './plates/use-plates.ts'
export type { PressRequest } from './press/make-product-file.ts'
export { type ProductFile, useProductFiles } from './press/use-product-files.ts'
export { colourProof } from './proof/colour-proof.ts'
export { INK_LIMIT } from './proof/ink-limit.ts'
export { type InkView, PLATES, type Plate, SUPPORTS, type Support } from './proof/ink-view.ts'
export { type DrawnPaper, type PaperSight, PENDING } from './proof/paper-sight.ts'
export { areOwnRecipes, recipeColours } from './proof/recipe-colours.ts'
