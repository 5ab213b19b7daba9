/// <reference path="./assets.d.ts" />
export { CheckTooLongError } from './fetching/part-errors.ts'
export type { Destination, DrawnPage } from './preflight/check-messages.ts'
export { droppedFile } from './preflight/dropped-file.ts'
export { pressFileToCheck } from './preflight/press-file-to-check.ts'
export { type CheckState, type FileToCheck, useCheck } from './preflight/use-check.ts'
