import { Duplex, type PDFDocument, PrintScaling } from 'pdf-lib'
import type { PressJob } from './press-job.ts'

const DUPLEX = {
  'long-edge': Duplex.DuplexFlipLongEdge,
  'short-edge': Duplex.DuplexFlipShortEdge,
} as const

/**
 * Asks the print dialog for 100 % and two sides (ISO 32000-1, 12.2, table 150): a sheet that is
 * fitted to the paper folds in the wrong places. A size that few trays hold may ask for its tray.
 */
export function setViewerPreferences(document: PDFDocument, { printing }: PressJob): void {
  if (!printing) return
  const preferences = document.catalog.getOrCreateViewerPreferences()
  preferences.setPrintScaling(PrintScaling.None)
  preferences.setDuplex(DUPLEX[printing.turnOver])
  if (printing.picksTray) preferences.setPickTrayByPDFSize(true)
}
