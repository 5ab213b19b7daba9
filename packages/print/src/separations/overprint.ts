import { PDFArray, PDFBool, PDFDict, PDFName } from 'pdf-lib'
import { resourceEntries } from '../content-stream/page-streams.ts'
import { LIGHT_SPACES } from './light-spaces.ts'

const BLEND = PDFName.of('BM')
const PLAIN = new Set(['undefined', '/Normal', '/Compatible'])
/** Spaces that were put among the resources to show light. */
const OWN: readonly string[] = Object.values(LIGHT_SPACES)

/**
 * Shows overprint on plates that are drawn in light: the darker of two stays, so an ink that is not
 * painted leaves its plate as it is. In mode 0 a colour of DeviceCMYK paints all four plates (ISO
 * 32000-1, 8.6.7): overprint is shown there only where the resources name inks one by one.
 */
export function showOverprint(resources: PDFDict): void {
  const namesInks = resourceEntries(resources, 'ColorSpace').some(
    ({ name, value }) => !OWN.includes(name) && isOfInks(value),
  )
  for (const { value: state } of resourceEntries(resources, 'ExtGState')) {
    if (!(state instanceof PDFDict)) continue
    const overprints = ['OP', 'op'].map((key) => state.lookup(PDFName.of(key)))
    if (overprints.every((value) => value === undefined)) continue
    const isOn = overprints.some((value) => value === PDFBool.True)
    const mode = String(state.lookup(PDFName.of('OPM')))
    for (const key of ['OP', 'op', 'OPM']) state.delete(PDFName.of(key))
    const darkens = isOn && (mode === '1' || namesInks)
    // What a file blends in a way of its own is blended so.
    if (!PLAIN.has(String(state.lookup(BLEND)))) continue
    state.set(BLEND, PDFName.of(darkens ? 'Darken' : 'Normal'))
  }
}

function isOfInks(space: unknown): boolean {
  const family = space instanceof PDFArray ? String(space.lookup(0)) : ''
  return family === '/Separation' || family === '/DeviceN'
}
