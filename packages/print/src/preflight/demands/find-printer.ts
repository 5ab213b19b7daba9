import { UnknownNameError } from '@flyer-open-data/flyer'
import type { PrinterDemands } from './printer-demands.ts'
import { PRINTERS } from './printers.ts'

/**
 * The demands of a printer. A user's own row comes before ours of the same id: printers change what
 * they ask for.
 * @param extra the printers of the user's own file
 * @throws UnknownNameError with the list of printers
 */
export function findPrinter(id: string, extra: readonly PrinterDemands[] = []): PrinterDemands {
  const printers = [...extra, ...PRINTERS]
  const printer = printers.find((known) => known.id === id)
  if (printer) return printer
  const ids = [...new Set(printers.map((known) => known.id))].toSorted()
  throw new UnknownNameError({
    what: `There is no printer « ${id} »`,
    where: 'arguments: --for',
    why: 'A file can only be held against demands that are written down.',
    mend: `The printers are: ${ids.join(', ')}. Any other can stand in a file of your own.`,
  })
}
