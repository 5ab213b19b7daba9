import type { Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFBool, PDFDict, PDFName } from 'pdf-lib'
import { prefixed } from '../content-stream/edit.ts'
import { openPdf, savePdf } from '../content-stream/open-and-save.ts'
import { resourceEntries } from '../content-stream/page-streams.ts'
import { walkDocument } from '../content-stream/walk-document.ts'
import { inside } from '../findings/places.ts'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { dropUnreachable } from '../prepress/drop-unreachable.ts'
import { refuseDrawnFonts } from '../prepress/inks/refuse-drawn-fonts.ts'
import { initialPlates, type PlatePair, paintPlates } from './paint-plates.ts'

/** The four plates of a file as two sRGB files that any viewer draws. */
export interface PlateFiles {
  /** Red is what the cyan plate leaves white, green the magenta one, blue the yellow one. */
  readonly cmy: Uint8Array
  /** A grey: what the black plate leaves white. */
  readonly black: Uint8Array
}

/**
 * Separates a press file into its plates, on screen: each file shows white where a plate carries no
 * ink. What overprints leaves the other plates as they are, as on a press.
 *
 * @param press a file in DeviceCMYK and Separation /All, such as the products for a print shop
 * @throws ContentError with every picture, gradient and pattern of all pages, and the first colour of
 * each page and form, whose inks cannot be told
 */
export async function separatePlates(press: Uint8Array): Promise<PlateFiles> {
  const [cmy, black] = await Promise.all([separate(press, 'cmy'), separate(press, 'black')])
  return { cmy, black }
}

async function separate(press: Uint8Array, pair: PlatePair): Promise<Uint8Array> {
  const document = await openPdf(press)
  walkDocument(document, {
    resources: [refuseDrawnFonts, showOverprint, refuseUnseparable],
    content(bytes, { kind, dict, resources, place }) {
      dict.delete(PDFName.of('Group'))
      const registration = registrationIn(resources)
      const content = paintPlates(bytes, pair, place, (name) => registration.has(name))
      return kind === 'page' ? prefixed(initialPlates(pair), content) : content
    },
    named: {
      XObject: (_, place) => refusePress([pressFinding('plates', 'picture', {}, place)]),
    },
  })
  document.catalog.delete(PDFName.of('OutputIntents'))
  dropUnreachable(document)
  return savePdf(document)
}

/** Gradients and patterns have no plates of their own. */
function refuseUnseparable(resources: PDFDict, place: Place): void {
  refusePress(
    (['shading', 'pattern'] as const).flatMap((kind) =>
      resourceEntries(resources, kind === 'shading' ? 'Shading' : 'Pattern').map(({ name }) =>
        pressFinding('plates', kind, {}, inside(place, kind, name)),
      ),
    ),
  )
}

/**
 * What overprints in mode 1 adds its inks to those under it: on plates drawn in light, the darker of
 * the two stays.
 */
function showOverprint(resources: PDFDict): void {
  for (const { value: state } of resourceEntries(resources, 'ExtGState')) {
    if (!(state instanceof PDFDict)) continue
    const overprints = ['OP', 'op'].map((key) => state.lookup(PDFName.of(key)))
    if (overprints.every((value) => value === undefined)) continue
    const isOn = overprints.some((value) => value === PDFBool.True)
    for (const key of ['OP', 'op', 'OPM']) state.delete(PDFName.of(key))
    state.set(PDFName.of('BM'), PDFName.of(isOn ? 'Darken' : 'Normal'))
  }
}

/** The names that stand for Separation /All in these resources. */
function registrationIn(resources: PDFDict): ReadonlySet<string> {
  const isRegistration = (space: unknown) =>
    space instanceof PDFArray &&
    space.lookup(0) === PDFName.of('Separation') &&
    space.lookup(1) === PDFName.of('All')
  return new Set(
    resourceEntries(resources, 'ColorSpace')
      .filter(({ value }) => isRegistration(value))
      .map(({ name }) => name),
  )
}
