import { readFile } from 'node:fs/promises'
import { catalogueData, readCatalogue } from '@flyer-open-data/flyer'
import { findPrinter } from '../../preflight/demands/find-printer.ts'
import { leafletRecogniser } from '../../preflight/leaflet/leaflet-recogniser.ts'
import { preflight } from '../../preflight/preflight.ts'
import { tellReport } from '../../preflight/tell-report.ts'
import type { ToldReport } from '../../preflight/told-report.ts'
import { withheldReport } from '../../preflight/unreadable-report.ts'
import type { CommandContext } from '../command.ts'
import { EXIT_CODES, exitCodeOf, UsageError } from '../exit-codes.ts'
import { readRenderer } from '../read-renderer.ts'
import { formatError, type Progress, progressOn } from '../report.ts'
import { refuseSwallowed } from '../swallowed-options.ts'
import { type FileToCheck, findFiles } from './find-files.ts'
import { listPrinters, listPrintersAsJson } from './list-printers.ts'
import { isPaper, manifestEntry } from './manifest-entry.ts'
import {
  PREFLIGHT_OPTIONS,
  type PreflightCall,
  parsePreflightArguments,
} from './preflight-arguments.ts'
import { exitCodeOfVerdicts, PREFLIGHT_EXIT_CODES } from './preflight-exit-codes.ts'
import { PREFLIGHT_HELP } from './preflight-help.ts'
import { readPrinters } from './read-printers.ts'
import { leftOut, reportAsText } from './report-text.ts'
import { type Asked, wantedOfFile } from './wanted-of-file.ts'

/**
 * Runs the command and answers its exit code. Nothing is thrown past it: this is the one place where
 * an error becomes a message.
 */
export async function runPreflightCommand(
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
    refuseSwallowed('preflight', PREFLIGHT_OPTIONS, environment)
    const call = parsePreflightArguments(argv)
    if (call.wants === 'help') {
      stdout.write(PREFLIGHT_HELP)
      return PREFLIGHT_EXIT_CODES.clean
    }
    const printers = await readPrinters(call.printersFile, cwd)
    if (call.wants === 'list') {
      stdout.write(call.json ? listPrintersAsJson(printers) : listPrinters(printers))
      return PREFLIGHT_EXIT_CODES.clean
    }
    // Compiled on other threads, while the catalogue is read. What fails is told by who draws.
    const compiling = Promise.allSettled([readRenderer()])
    const printer = call.printer === undefined ? undefined : findPrinter(call.printer, printers)
    const files = await findFiles(call.paths, cwd)
    const asked: Asked = { catalogue: readCatalogue(data), profile: call.profile, printer }
    await compiling
    const progress = progressOn(stderr, call.json)
    const reports = await checkFiles(files, call, asked, progress, (report) => {
      if (!call.json) stdout.write(`${reportAsText(report)}\n`)
    })
    if (call.json) stdout.write(`${JSON.stringify({ files: reports }, null, 2)}\n`)
    return exitCodeOfVerdicts(reports.map(({ verdict }) => verdict))
  } catch (error) {
    stderr.write(formatError(error))
    return exitCodeOf(error) === EXIT_CODES.unexpected
      ? PREFLIGHT_EXIT_CODES.unexpected
      : PREFLIGHT_EXIT_CODES.usage
  }
}

/** Checks files one after the other; each is told as soon as it is checked. */
async function checkFiles(
  files: readonly FileToCheck[],
  { language }: PreflightCall,
  asked: Asked,
  progress: Progress,
  onReport: (report: ToldReport) => void,
): Promise<ToldReport[]> {
  const leaflet = leafletRecogniser(asked.catalogue)
  const reports: ToldReport[] = []
  for (const [i, { path, absolute, isNamed }] of files.entries()) {
    progress.step(`[${i + 1}/${files.length}] ${path} …`)
    const bytes = await bytesOf(absolute)
    const entry = typeof bytes === 'string' ? undefined : await manifestEntry(absolute, bytes)
    if (!isNamed && isPaper(entry)) {
      progress.done(leftOut(path, language))
      continue
    }
    const wanted = wantedOfFile(entry, asked)
    const report =
      typeof bytes === 'string'
        ? withheldReport(bytes, wanted(null))
        : (
            await preflight({
              bytes,
              wanted,
              renderer: readRenderer,
              // The proof shows the leaflet, and is none.
              leaflet: isPaper(entry) ? () => null : leaflet,
            })
          ).report
    const told = tellReport(report, path, language, asked.printer?.name ?? null)
    progress.clear()
    onReport(told)
    reports.push(told)
  }
  if (reports.length === 0) throw onlyPapers(files)
  return reports
}

/** A call that found papers of runs alone may not pass for a check that found nothing wrong. */
const onlyPapers = (files: readonly FileToCheck[]) =>
  new UsageError({
    what: 'There are only files that go with a run and are not printed as they are',
    where: files.map(({ path }) => path).join(', '),
    why: 'Nothing was checked.',
    mend: 'Name the products of the run, or such a file by its own name, without a pattern.',
  })

/** The bytes of a file, or the code by which the system refuses them. */
async function bytesOf(absolute: string): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await readFile(absolute))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code
  }
}
