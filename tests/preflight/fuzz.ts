/** Damages finished files in ten thousand ways and has preflight read them: `npm run fuzz`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PRINT, runNode } from '../setup/run-node.ts'
import { pdfsIn, producersFiles } from './fuzz/files.ts'
import { runFuzz } from './fuzz/run-fuzz.ts'

const HELP = `Damages finished files, each from a seed, and has preflight read them.

  npm run fuzz -- [options]

The six products of a run and the files of tests/preflight/producers have bytes flipped, stretches
taken out, doubled and swapped, values, lengths, references and content changed. Every one must come
to a verdict: nothing may be thrown, and none may take 2 s of the processor.

Options
  --count <n>  how many files are damaged; 10000 unless given
  --from <n>   the first seed; 0 unless given
  -h, --help   print this and stop
`
const RUN = 'meuse-2024'
const MOST_MS = 2000

const say = (line: string) => process.stdout.write(`${line}\n`)

async function fuzz(count: number, from: number): Promise<number> {
  const out = await mkdtemp(join(tmpdir(), 'flyer-fuzz-'))
  try {
    const { code, stderr } = await runNode(PRINT, [RUN, '--out', out])
    if (code !== 0) throw new Error(`The print command failed (${code}):\n${stderr}`)
    const files = [...(await pdfsIn(join(out, RUN))), ...(await producersFiles())]
    const seeds = Array.from({ length: count }, (_, i) => from + i)
    const { verdicts, failures, slowest, mostMegabytes } = await runFuzz(files, seeds, MOST_MS)
    for (const failure of failures) say(`FAILED  ${failure}`)
    for (const [verdict, number] of verdicts) say(`${verdict}: ${number}`)
    say(`slowest: ${slowest.what}, ${Math.round(slowest.ms)} ms`)
    say(`memory: ${Math.round(mostMegabytes)} MB`)
    say(`${failures.length} of ${count} failed`)
    return failures.length > 0 ? 1 : 0
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

try {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      from: { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) process.stdout.write(HELP)
  else process.exitCode = await fuzz(Number(values.count), Number(values.from))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = error instanceof TypeError && 'code' in error ? 2 : 1
}
