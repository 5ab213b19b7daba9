/// <reference path="./assets.d.ts" />
export { ContentDesk } from './content-form/ContentDesk.tsx'
export { FaultCards } from './content-form/FaultCards.tsx'
export { openStorage, readKept } from './content-form/stored-draft.ts'
export { useDraft } from './content-form/use-draft.ts'
