import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { openPdf, savePdf } from '../content-stream/open-and-save.ts'
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
import { PressError } from '../prepress/press-error.ts'
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
 * @throws PressError for a colour, a picture or a gradient whose inks cannot be told
 */
export async function separatePlates(press: Uint8Array): Promise<PlateFiles> {
  const [cmy, black] = await Promise.all([separate(press, 'cmy'), separate(press, 'black')])
  return { cmy, black }
}

async function separate(press: Uint8Array, pair: PlatePair): Promise<Uint8Array> {
  const document = await openPdf(press)
  const done = new Set<PDFRef>()

  const separateResources = (resources: PDFDict, place: string): void => {
    refuseDrawnFonts(resources, place)
    for (const { value } of resourceEntries(resources, 'ExtGState')) {
      if (value instanceof PDFDict) showOverprint(value)
    }
    for (const kind of ['Shading', 'Pattern'] as const) {
      const [first] = resourceEntries(resources, kind)
      if (first) throw notSeparable(`A ${kind.toLowerCase()}`, `${place}, ${first.name}`)
    }
    for (const { name, ref, value } of resourceEntries(resources, 'XObject')) {
      if (!ref || done.has(ref)) continue
      done.add(ref)
      const formPlace = `${place}, form ${name}`
      if (
        !(value instanceof PDFRawStream) ||
        value.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')
      ) {
        throw notSeparable('A picture', formPlace)
      }
      value.dict.delete(PDFName.of('Group'))
      const own = value.dict.lookup(PDFName.of('Resources'))
      if (own instanceof PDFDict) separateResources(own, formPlace)
      const content = decodeStream(value, formPlace)
      const named = own instanceof PDFDict ? own : resources
      replaceStream(document, ref, value, paint(content, named, formPlace))
    }
  }

  const paint = (content: Uint8Array, resources: PDFDict, place: string) =>
    paintPlates(content, pair, place, (name) => isRegistration(resources, name))

  for (const [i, page] of document.getPages().entries()) {
    const place = `page ${i + 1}`
    const resources = page.node.Resources() ?? resourcesOf(page.node)
    page.node.delete(PDFName.of('Group'))
    separateResources(resources, place)
    const content = paint(readPageContent(page, place), resources, place)
    writePageContent(page, withPrefix(initialPlates(pair), content))
  }
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

function notSeparable(what: string, place: string): PressError {
  return new PressError(
    `${what} cannot be shown plate by plate`,
    place,
    'Show the composite, or draw it in flat inks.',
  )
}
