export type { EditionAnswer } from './edition-check/edition-answer.ts'
export { recogniseEdition } from './edition-check/recognise-edition.ts'
export { tellAnswer } from './edition-check/tell-answer.ts'
