import type { Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { openPdf, savePdf } from '../content-stream/open-and-save.ts'
import { gatherRefusals } from '../findings/gather-refusals.ts'
import { inside } from '../findings/places.ts'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { dropUnreachable } from '../prepress/drop-unreachable.ts'
import {
  decodeStream,
  readPageContent,
  replaceStream,
  resourceEntries,
  resourcesOf,
  withPrefix,
  writePageContent,
} from '../prepress/inks/page-streams.ts'
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

/** What stands in the resources of a page and has no plates of its own. */
const NOT_SEPARABLE = [
  ['Shading', 'shading'],
  ['Pattern', 'pattern'],
] as const

async function separate(press: Uint8Array, pair: PlatePair): Promise<Uint8Array> {
  const document = await openPdf(press)
  const done = new Set<PDFRef>()
  const { attempt, refuse } = gatherRefusals()

  const separateResources = (resources: PDFDict, place: Place): void => {
    attempt(() => refuseDrawnFonts(resources, place))
    for (const { value } of resourceEntries(resources, 'ExtGState')) {
      if (value instanceof PDFDict) showOverprint(value)
    }
    for (const [key, kind] of NOT_SEPARABLE) {
      for (const { name } of resourceEntries(resources, key)) {
        attempt(() => refusePress([pressFinding('plates', kind, {}, inside(place, kind, name))]))
      }
    }
    for (const { name, ref, value } of resourceEntries(resources, 'XObject')) {
      if (!ref || done.has(ref)) continue
      done.add(ref)
      attempt(() => separateForm(ref, value, resources, inside(place, 'form', name)))
    }
  }

  const separateForm = (ref: PDFRef, form: unknown, resources: PDFDict, place: Place): void => {
    if (
      !(form instanceof PDFRawStream) ||
      form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')
    ) {
      refusePress([pressFinding('plates', 'picture', {}, place)])
    }
    form.dict.delete(PDFName.of('Group'))
    const own = form.dict.lookup(PDFName.of('Resources'))
    if (own instanceof PDFDict) separateResources(own, place)
    const content = decodeStream(form, place)
    const named = own instanceof PDFDict ? own : resources
    replaceStream(document, ref, form, paint(content, named, place))
  }

  const paint = (content: Uint8Array, resources: PDFDict, place: Place) =>
    paintPlates(content, pair, place, (name) => isRegistration(resources, name))

  for (const [i, page] of document.getPages().entries()) {
    const place = { page: i + 1 }
    const resources = page.node.Resources() ?? resourcesOf(page.node)
    page.node.delete(PDFName.of('Group'))
    separateResources(resources, place)
    attempt(() => {
      const content = paint(readPageContent(page, place), resources, place)
      writePageContent(page, withPrefix(initialPlates(pair), content))
    })
  }
  refuse()
  document.catalog.delete(PDFName.of('OutputIntents'))
  dropUnreachable(document)
  return savePdf(document)
}

/**
 * What overprints in mode 1 adds its inks to those under it: on plates drawn in light, the darker of
 * the two stays.
 */
function showOverprint(state: PDFDict): void {
  const overprints = ['OP', 'op'].map((key) => state.lookup(PDFName.of(key)))
  if (overprints.every((value) => value === undefined)) return
  const isOn = overprints.some((value) => value === PDFBool.True)
  for (const key of ['OP', 'op', 'OPM']) state.delete(PDFName.of(key))
  state.set(PDFName.of('BM'), PDFName.of(isOn ? 'Darken' : 'Normal'))
}

/** Whether a name stands for Separation /All in these resources. */
function isRegistration(resources: PDFDict, name: string): boolean {
  const space = resourceEntries(resources, 'ColorSpace').find((entry) => entry.name === name)?.value
  return (
    space instanceof PDFArray &&
    space.lookup(0) === PDFName.of('Separation') &&
    space.lookup(1) === PDFName.of('All')
  )
}
