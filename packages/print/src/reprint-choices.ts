/** What a page needs to ask who prints and how, without the program that builds files. */
export { type ArtworkPlace, SORTING_NAME } from './reprint/order-logo.ts'
export { PANELS_OF_SENDER } from './reprint/panels-of-sender.ts'
export { PRINTER_KINDS_OFFERED } from './reprint/printer-kinds.ts'
export { reprintJob } from './reprint/reprint-job.ts'
export { technicalChoice } from './reprint/technical-choice.ts'
