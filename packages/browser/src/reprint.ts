/// <reference path="./assets.d.ts" />
export { type FailureWords, failureWords } from './failures/failure-words.ts'
export { fetchProfile } from './press/fetch-profile.ts'
export { memberLayouts } from './reprint/member-layouts.ts'
export { CALLED_OFF, runTask } from './reprint/run-task.ts'
export type { MadeFile, MadeReprint, ReadLogo, ReprintStep } from './reprint/worker-messages.ts'
