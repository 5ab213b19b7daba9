/** The print command on a catalogue with one fault: print-with-fault.ts <fault> [arguments]. */
import { runCommand } from '@flyer-open-data/print/cli'
import { catalogueWith, type FaultName } from './faults.ts'

const [fault, ...argv] = process.argv.slice(2)
process.exitCode = await runCommand(argv, {
  stdout: process.stdout,
  stderr: process.stderr,
  catalogue: catalogueWith(fault as FaultName),
})
