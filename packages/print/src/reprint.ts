export { frenchFileName } from './papers/french-file-name.ts'
export { buildReprint } from './reprint/build-reprint.ts'
export { takeSenderLogo } from './reprint/take-sender-logo.ts'
