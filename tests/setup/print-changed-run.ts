/**
 * The print command on a catalogue whose run of that name has other properties:
 * print-changed-run.ts <properties as JSON> <run> [arguments].
 */
import { runCommand } from '@flyer-open-data/print/cli'
import { catalogueWithRun } from './changed-run.ts'

const [properties = '{}', run = '', ...argv] = process.argv.slice(2)
process.exitCode = await runCommand([run, ...argv], {
  stdout: process.stdout,
  stderr: process.stderr,
  catalogue: catalogueWithRun(run, JSON.parse(properties)),
})
