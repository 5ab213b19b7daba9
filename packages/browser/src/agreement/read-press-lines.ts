import { importPart } from '../fetching/import-part.ts'
import type { MeasuredLine } from './measured-line.ts'

/**
 * The lines of a page of a press file; what reads them is fetched when it is first asked for.
 *
 * @param page 1 for the outside, 2 for the inside
 * @param inset from the corner of the page's media to the trim of the side, in mm
 * @throws PartNotImportedError, ReaderBrokenError
 */
export async function readPressLines(
  press: Uint8Array,
  page: number,
  inset: number,
): Promise<MeasuredLine[]> {
  const { pressLines } = await importPart(() => import('./press-lines.ts'))
  return pressLines(press, page, inset)
}
