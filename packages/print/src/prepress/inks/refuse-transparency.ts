import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { PressError } from '../press-error.ts'
import { resourceEntries } from './page-streams.ts'

/** Settings that let what lies under show through. */
const TRANSPARENCY = ['ca', 'CA', 'BM', 'SMask'] as const

/** Settings that change the press’s own curves: PDF/X forbids them or leaves them to the printer. */
const CURVES = ['TR', 'TR2', 'HT', 'HTP', 'BG', 'BG2', 'UCR', 'UCR2'] as const

/**
 * Refuses graphics states that let what lies under show through or change the curves of the press,
 * and takes the opaque settings out of the others: they are the default, and unknown to PDF 1.3.
 * The leaflet is drawn in flat inks.
 *
 * @throws PressError naming the graphics state
 */
export function refuseTransparency(resources: PDFDict, place: string): void {
  for (const { name, value } of resourceEntries(resources, 'ExtGState')) {
    if (value instanceof PDFDict) {
      refuseTransparentState(value, `${place}, graphics state ${name}`)
    }
  }
}

/**
 * The same for one graphics state: a gradient used as a pattern brings its own.
 *
 * @throws PressError naming the place
 */
export function refuseTransparentState(state: PDFDict, place: string): void {
  for (const key of TRANSPARENCY) {
    const setting = state.lookup(PDFName.of(key))
    if (setting === undefined) continue
    if (!isOpaque(setting)) {
      throw new PressError(
        `Something is transparent (${key} ${setting})`,
        place,
        'Draw it in a flat ink: an opacity under 1 has no recipe.',
      )
    }
    state.delete(PDFName.of(key))
  }
  for (const key of CURVES) {
    if (!state.has(PDFName.of(key))) continue
    throw new PressError(
      `Something changes the curves of the press (${key} ${state.lookup(PDFName.of(key))})`,
      place,
      'Leave halftones and transfer functions to the printer.',
    )
  }
}

function isOpaque(setting: unknown): boolean {
  if (setting instanceof PDFNumber) return setting.asNumber() === 1
  if (setting instanceof PDFName)
    return ['Normal', 'Compatible', 'None'].includes(setting.decodeText())
  if (setting instanceof PDFArray) return setting.asArray().every(isOpaque)
  return false
}
