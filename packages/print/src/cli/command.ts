import {
  type Catalogue,
  catalogueData,
  jobOf,
  readCatalogue,
  type Sender,
} from '@flyer-open-data/flyer'
import { EXIT_CODES, exitCodeOf } from './exit-codes.ts'
import { findRuns } from './find-runs.ts'
import { findSender } from './find-sender.ts'
import { HELP } from './help.ts'
import { listAsJson, listAsText } from './list-runs.ts'
import { isOrderFile } from './order/is-order-file.ts'
import { OPTIONS, parseArguments, type Request } from './parse-arguments.ts'
import { formatError, type TextStream } from './report.ts'
import { refuseSwallowed } from './swallowed-options.ts'

/** What the command needs of its surroundings. */
export interface CommandContext {
  readonly stdout: TextStream
  readonly stderr: TextStream
  /** The catalogue as data, parsed by the command; the project's own unless a caller has another. */
  readonly catalogue?: unknown
  /** Where the person stands: what a relative `--out` starts from; the working folder unless told. */
  readonly cwd?: string
  /** The environment variables that npm sets; none unless a process gives its own. */
  readonly environment?: NodeJS.ProcessEnv
}

/**
 * Runs the command and answers its exit code. Nothing is thrown past it: this is the one place
 * where an error becomes a message. What draws the leaflet is loaded only when it is needed, so
 * `--help` and `--list` answer at once.
 */
export async function runCommand(
  argv: readonly string[],
  {
    stdout,
    stderr,
    catalogue: data = catalogueData,
    cwd = process.cwd(),
    environment = {},
  }: CommandContext,
): Promise<number> {
  try {
    refuseSwallowed('print', OPTIONS, environment)
    const request = parseArguments(argv)
    if (request.wants === 'help') {
      stdout.write(HELP)
      return EXIT_CODES.done
    }
    if (request.wants === 'diff') {
      const { diffIntoPage } = await import('./diff-into-page.ts')
      await diffIntoPage(request, { data, cwd, stdout, stderr })
      return EXIT_CODES.done
    }
    if (request.wants === 'kit') {
      const { kitIntoFolder } = await import('./kit-into-folder.ts')
      const manifest = await kitIntoFolder(readCatalogue(data), request, { cwd, stderr })
      if (request.json) stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
      return EXIT_CODES.done
    }
    const catalogue = readCatalogue(data)
    const runs = findRuns(catalogue, request.runs)
    if (request.wants === 'list') {
      stdout.write(request.json ? listAsJson(catalogue, runs) : listAsText(catalogue, runs))
      return EXIT_CODES.done
    }
    if (request.wants === 'batch')
      return await printBatch(catalogue, request, { stdout, stderr, cwd })
    if (isOrderFile(request.sender) && request.runs.length === 0) {
      const { printOrder } = await import('./order/print-order.ts')
      const manifest = await printOrder(catalogue, request.sender, request, { cwd, stderr })
      if (request.json) stdout.write(`${JSON.stringify([manifest], null, 2)}\n`)
      return EXIT_CODES.done
    }
    const sender = await senderOf(catalogue, request.sender, cwd)
    const { buildRuns } = await import('./build-runs.ts')
    const manifests = await buildRuns({
      jobs: runs.map((run) =>
        jobOf(catalogue, { ...run, bleed: request.bleed ?? run.bleed }, sender),
      ),
      ...(request.products.length === 0 ? {} : { products: request.products }),
      out: request.out,
      isRelease: request.isRelease,
      cwd,
      stderr,
      json: request.json,
    })
    if (request.json) stdout.write(`${JSON.stringify(manifests, null, 2)}\n`)
    return EXIT_CODES.done
  } catch (error) {
    stderr.write(formatError(error))
    return exitCodeOf(error)
  }
}

/** Who prints a run: a sender of the catalogue by its id, or the one of an order file. */
async function senderOf(
  catalogue: Catalogue,
  sender: string | undefined,
  cwd: string,
): Promise<Sender | undefined> {
  if (!isOrderFile(sender)) return findSender(catalogue, sender)
  const { senderOfFile } = await import('./order/print-order.ts')
  return senderOfFile(sender, cwd)
}

/** Prints for every member of a table; a row that could not be printed is told by the exit code too. */
async function printBatch(
  catalogue: Catalogue,
  request: Request,
  { stdout, stderr, cwd }: Required<Pick<CommandContext, 'stdout' | 'stderr' | 'cwd'>>,
): Promise<number> {
  const { batchIntoFolder, refusedRows } = await import('./order/batch-into-folder.ts')
  const manifest = await batchIntoFolder(catalogue, request.senders ?? '', request, { cwd, stderr })
  if (request.json) stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
  return refusedRows(manifest) > 0 ? EXIT_CODES.content : EXIT_CODES.done
}
