import type { Finding, Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { resourceEntries } from '../../content-stream/page-streams.ts'
import { inside } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'

/** Settings that let what lies under show through. */
const TRANSPARENCY = ['ca', 'CA', 'BM', 'SMask'] as const

/** Settings that change the press’s own curves: PDF/X forbids them or leaves them to the printer. */
const CURVES = ['TR', 'TR2', 'HT', 'HTP', 'BG', 'BG2', 'UCR', 'UCR2'] as const

/**
 * Refuses graphics states that let what lies under show through or change the curves of the press,
 * and takes the opaque settings out of the others: they are the default, and unknown to PDF 1.3.
 * The leaflet is drawn in flat inks.
 *
 * @throws ContentError naming each graphics state
 */
export function refuseTransparency(resources: PDFDict, place: Place): void {
  refusePress(
    resourceEntries(resources, 'ExtGState').flatMap(({ name, value }) =>
      value instanceof PDFDict ? makeOpaque(value, inside(place, 'graphics state', name)) : [],
    ),
  )
}

/**
 * The same for one graphics state: a gradient used as a pattern brings its own.
 *
 * @throws ContentError naming the place
 */
export function refuseTransparentState(state: PDFDict, place: Place): void {
  refusePress(makeOpaque(state, place))
}

/** Takes the opaque settings out of a graphics state, and tells what lets through or bends curves. */
function makeOpaque(state: PDFDict, place: Place): Finding[] {
  const transparent: string[] = []
  for (const key of TRANSPARENCY) {
    const setting = state.lookup(PDFName.of(key))
    if (setting === undefined) continue
    if (isOpaque(setting)) state.delete(PDFName.of(key))
    else transparent.push(`${key} ${setting}`)
  }
  const curves = CURVES.filter((key) => state.has(PDFName.of(key))).map(
    (key) => `${key} ${state.lookup(PDFName.of(key))}`,
  )
  return [
    ...(transparent.length > 0 ? [told('transparent', transparent, place)] : []),
    ...(curves.length > 0 ? [told('curves', curves, place)] : []),
  ]
}

function told(fault: 'transparent' | 'curves', settings: readonly string[], place: Place): Finding {
  return pressFinding('graphics-state', fault, { settings: settings.join(', ') }, place)
}

function isOpaque(setting: unknown): boolean {
  if (setting instanceof PDFNumber) return setting.asNumber() === 1
  if (setting instanceof PDFName)
    return ['Normal', 'Compatible', 'None'].includes(setting.decodeText())
  if (setting instanceof PDFArray) return setting.asArray().every(isOpaque)
  return false
}
