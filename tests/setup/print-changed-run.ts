/**
 * The print command on a catalogue whose run of that name has other properties:
 * print-changed-run.ts <properties as JSON> <run> [arguments].
 */
import { catalogueData } from '@flyer-open-data/flyer'
import { runCommand } from '@flyer-open-data/print/cli'

const [properties = '{}', run = '', ...argv] = process.argv.slice(2)
const catalogue = structuredClone(catalogueData)
const changed = catalogue.printRuns.find(({ id }) => id === run)
if (!changed) throw new Error(`There is no run ${run} to change.`)
Object.assign(changed, JSON.parse(properties))
process.exitCode = await runCommand([run, ...argv], {
  stdout: process.stdout,
  stderr: process.stderr,
  catalogue,
})
