/** The doors of the command, as a program and as a function, and what spoils its pages. */
export { runCommand } from '../../../packages/print/src/cli/command.ts'
export { runProcess } from '../../../packages/print/src/cli/run-process.ts'
export { askForFault } from './render-pdf.ts'
