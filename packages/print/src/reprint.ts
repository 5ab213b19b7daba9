export { buildReprint } from './reprint/build-reprint.ts'
export { takeSenderLogo } from './reprint/take-sender-logo.ts'
