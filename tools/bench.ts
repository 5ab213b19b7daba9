/** Times the print command and what it is made of, and prints ratios: `npm run bench`. */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { benchColdCommand } from './bench/cold-command.ts'
import { benchRivals } from './bench/rivals.ts'
import { benchWarmProduct } from './bench/warm-product.ts'

const HELP = `Times the print command and what it is made of, and prints ratios.

  npm run bench

It starts the command cold, in rounds with a bare Node; makes one product warm, stage by stage; reads
a press file back by preflight, beside rendering it, and a run of all products with and without; and
makes the same text with WeasyPrint and Typst from PyPI where Python 3 is there, in an environment
kept in node_modules/.cache/flyer-bench. Then it builds the apps and times, in a
browser, edits in Storybook and a reprint on the members' site.

Options
  -h, --help  print this and stop
`

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
if (values.help) process.stdout.write(HELP)
else {
  const cold = await benchColdCommand()
  await benchWarmProduct()
  await benchRivals(cold)
  for (const step of [
    ['tools/turbo.mjs', 'run', 'build'],
    ['--import', 'tsx', 'tests/bench/edit-to-picture.ts'],
    ['--import', 'tsx', 'tests/bench/reprint-page.ts'],
  ]) {
    process.exitCode = spawnSync(process.execPath, step, { stdio: 'inherit' }).status ?? 1
    if (process.exitCode !== 0) break
  }
}
