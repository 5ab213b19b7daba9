export { buildReprint } from './reprint/build-reprint.ts'
export { frenchFileName } from './reprint/french-file-name.ts'
export { takeSenderLogo } from './reprint/take-sender-logo.ts'
