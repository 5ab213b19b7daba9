import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type PrinterDemands, readPrinterDemands } from '../../preflight/demands/printer-demands.ts'
import { PRINTERS } from '../../preflight/demands/printers.ts'
import { UsageError } from '../exit-codes.ts'

/**
 * The printers of a user's own file, each before ours of the same id; ours alone when no file is given.
 *
 * @throws UsageError when the file cannot be read as JSON; ContentError with every demand that is wrong
 */
export async function readPrinters(
  file: string | undefined,
  cwd: string,
): Promise<readonly PrinterDemands[]> {
  if (file === undefined) return PRINTERS
  const own = readPrinterDemands(await readJsonFile(resolve(cwd, file), file))
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...PRINTERS.filter(({ id }) => !ids.has(id))]
}

async function readJsonFile(absolute: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(absolute, 'utf8'))
  } catch (cause) {
    const reason =
      cause instanceof SyntaxError ? cause.message : (cause as NodeJS.ErrnoException).code
    throw new UsageError(
      {
        what: `The file of printers cannot be read: ${reason}`,
        where: `arguments: --printers ${path}`,
        why: 'The file would be held to other demands than was asked.',
        mend: 'Give a file of JSON: { "printers": [ … ] }, each as --list --json shows them.',
      },
      { cause },
    )
  }
}
