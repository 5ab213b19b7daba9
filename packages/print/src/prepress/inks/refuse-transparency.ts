import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { PressError } from '../press-error.ts'
import { resourceEntries } from './page-streams.ts'

/**
 * Refuses graphics states that let what lies under show through, and takes the opaque settings out
 * of the others: they are the default, and unknown to PDF 1.3. The leaflet is drawn in flat inks.
 *
 * @throws PressError naming the graphics state
 */
export function refuseTransparency(resources: PDFDict, place: string): void {
  for (const { name, value } of resourceEntries(resources, 'ExtGState')) {
    if (!(value instanceof PDFDict)) continue
    for (const key of ['ca', 'CA', 'BM', 'SMask'] as const) {
      const setting = value.lookup(PDFName.of(key))
      if (setting === undefined) continue
      if (!isOpaque(setting)) {
        throw new PressError(
          `Something is transparent (${key} ${setting})`,
          `${place}, graphics state ${name}`,
          'Draw it in a flat ink: an opacity under 1 has no recipe.',
        )
      }
      value.delete(PDFName.of(key))
    }
  }
}

function isOpaque(setting: unknown): boolean {
  if (setting instanceof PDFNumber) return setting.asNumber() === 1
  if (setting instanceof PDFName)
    return ['Normal', 'Compatible', 'None'].includes(setting.decodeText())
  if (setting instanceof PDFArray) return setting.asArray().every(isOpaque)
  return false
}
