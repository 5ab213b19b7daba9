/// <reference path="./assets.d.ts" />
export { type FailureWords, failureWords } from './failures/failure-words.ts'
export { fetchProfile } from './press/fetch-profile.ts'
export { memberLayouts } from './reprint/member-layouts.ts'
export { CALLED_OFF, runTask } from './reprint/run-task.ts'
export type {
  EditionOutcome,
  MadeBatch,
  MadeFile,
  MadeReprint,
  PassedFile,
  ReadLogo,
  ReprintStep,
  ToldRow,
} from './reprint/worker-messages.ts'
