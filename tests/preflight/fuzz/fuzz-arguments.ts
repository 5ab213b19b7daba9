import { parseArgs } from 'node:util'

/** What a call of the command asks for. */
export interface FuzzCall {
  /** The first seed and the last. */
  readonly seeds: readonly [from: number, to: number]
  readonly threads: number
  readonly isDrawn: boolean
}

/** What `--help` prints. */
export const FUZZ_HELP = `Damages finished files, each from a seed, and has preflight read and draw them.

  npm run fuzz -- [options]

The PDFs of a run and the files of tests/preflight/producers have bytes flipped, stretches
taken out, doubled and swapped, values, lengths, references and content changed. Every one must come
to a verdict: nothing may be thrown, none may take 2 s (of the processor on Linux, by the clock
elsewhere), no thread may hold more than 1024 MB. A thread that does is ended and started anew.

Options
  --seeds <from-to>  the first seed and the last, or one alone; 0-9999 unless given
  --threads <n>      how many files are read at a time; 1 unless given
  --undrawn          pages, plates and codes are not drawn
  -h, --help         print this and stop
`

/** A call that cannot be understood. */
export class FuzzUsageError extends Error {}

/**
 * Reads a call; null when it asks for help.
 * @throws FuzzUsageError
 */
export function parseFuzzArguments(argv: readonly string[]): FuzzCall | null {
  const { seeds, threads, undrawn, help } = valuesOf(argv)
  if (help) return null
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(seeds) ?? []
  const [from, to] = [Number(first), Number(last ?? first)]
  if (!(from <= to)) throw new FuzzUsageError(`--seeds takes two numbers, such as 0-99: ${seeds}`)
  if (!/^[1-9]\d?$/.test(threads)) {
    throw new FuzzUsageError(`--threads takes a number from 1 to 99: ${threads}`)
  }
  return { seeds: [from, to], threads: Number(threads), isDrawn: !undrawn }
}

function valuesOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        seeds: { type: 'string', default: '0-9999' },
        threads: { type: 'string', default: '1' },
        undrawn: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (cause) {
    throw new FuzzUsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
