import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { REGISTRATION_SPACE } from './ink-operators.ts'
import { OVERPRINT_OFF, OVERPRINT_ON, overprintBlack } from './overprint-black.ts'
import {
  decodeStream,
  readPageContent,
  replaceStream,
  resourceEntries,
  resourcesOf,
  subDictionary,
  writePageContent,
} from './page-streams.ts'
import { pictureFault } from './picture-fault.ts'
import { refuseTransparency } from './refuse-transparency.ts'
import { type KnownSpace, translateColours } from './translate-colours.ts'
import { translateShading } from './translate-shading.ts'

/** PDF's initial colour is a grey; here it is the black ink from the first operator on. */
const INITIAL_BLACK = '0 0 0 1 k 0 0 0 1 K\n'

const DEVICE_SPACES = new Set<string>(['DeviceRGB', 'DeviceGray', 'DeviceCMYK', 'Pattern'])

/**
 * Translates every colour of a document to ink recipes, wherever a colour can stand: pages, forms,
 * tiling patterns, shadings, groups. Small black text overprints.
 *
 * @throws PressError for a colour that is no ink, a picture, transparency, with page and place
 */
export function translateDocument(document: PDFDocument): void {
  const registration = registrationSpace(document)
  const on = document.context.register(document.context.obj({ OP: true, op: true, OPM: 1 }))
  const off = document.context.register(document.context.obj({ OP: false, op: false, OPM: 0 }))
  const done = new Set<PDFRef>()

  /** The spaces that each dictionary named before it was emptied: pages may share one. */
  const spacesOf = new Map<PDFDict, ReadonlyMap<string, KnownSpace | undefined>>()

  const translate = (bytes: Uint8Array, resources: PDFDict, place: string): Uint8Array => {
    const colourSpaces = subDictionary(resources, 'ColorSpace')
    const spaces =
      spacesOf.get(colourSpaces) ??
      new Map(
        resourceEntries(resources, 'ColorSpace').map(({ name, value }) => [
          name,
          knownSpace(value),
        ]),
      )
    spacesOf.set(colourSpaces, spaces)
    const translated = overprintBlack(
      translateColours(bytes, {
        place,
        spaceOf: (name) => (DEVICE_SPACES.has(name) ? (name as KnownSpace) : spaces.get(name)),
      }),
    )
    for (const [key] of colourSpaces.entries()) colourSpaces.delete(key)
    colourSpaces.set(PDFName.of(REGISTRATION_SPACE), registration)
    const states = subDictionary(resources, 'ExtGState')
    states.set(PDFName.of(OVERPRINT_ON), on)
    states.set(PDFName.of(OVERPRINT_OFF), off)
    return translated
  }

  const translateResources = (resources: PDFDict, place: string): void => {
    refuseTransparency(resources, place)
    for (const kind of ['XObject', 'Pattern', 'Shading'] as const) {
      for (const { name, ref, value } of resourceEntries(resources, kind)) {
        if (ref && done.has(ref)) continue
        if (ref) done.add(ref)
        translateResource(kind, `${place}, ${KIND_NAMES[kind]} ${name}`, ref, value)
      }
    }
  }

  const translateResource = (
    kind: string,
    place: string,
    ref: PDFRef | undefined,
    value: unknown,
  ) => {
    const dictionary = value instanceof PDFRawStream ? value.dict : value
    if (!(dictionary instanceof PDFDict)) return
    const subtype = dictionary.lookup(PDFName.of('Subtype'))
    if (kind === 'XObject' && subtype !== PDFName.of('Form')) {
      throw pictureFault(place)
    }
    const shading = kind === 'Shading' ? dictionary : dictionary.lookup(PDFName.of('Shading'))
    if (shading instanceof PDFDict) translateShading(shading, place)
    if (kind === 'Shading' || !(value instanceof PDFRawStream) || !ref) return
    const resources = resourcesOf(dictionary)
    translateResources(resources, place)
    setGroupSpace(dictionary)
    replaceStream(document, ref, value, translate(decodeStream(value, place), resources, place))
  }

  for (const [i, page] of document.getPages().entries()) {
    const place = `page ${i + 1}`
    const resources = page.node.Resources() ?? resourcesOf(page.node)
    translateResources(resources, place)
    setGroupSpace(page.node)
    const content = translate(readPageContent(page, place), resources, place)
    writePageContent(page, concat(INITIAL_BLACK, content))
  }
}

const KIND_NAMES = { XObject: 'form', Pattern: 'pattern', Shading: 'shading' } as const

/** What a colour space resource is; undefined for one that is not allowed. */
function knownSpace(value: unknown): KnownSpace | undefined {
  if (value instanceof PDFName) {
    const name = value.decodeText()
    return DEVICE_SPACES.has(name) ? (name as KnownSpace) : undefined
  }
  if (!(value instanceof PDFArray)) return undefined
  const [family, colorant] = [value.get(0), value.size() > 1 ? value.get(1) : undefined]
  if (family === PDFName.of('Pattern') && value.size() === 1) return 'Pattern'
  return family === PDFName.of('Separation') && colorant === PDFName.of('All') ? 'All' : undefined
}

/** A transparency group blends in DeviceCMYK (GWG R0030). */
function setGroupSpace(owner: PDFDict): void {
  const group = owner.lookup(PDFName.of('Group'))
  if (group instanceof PDFDict && group.has(PDFName.of('CS'))) {
    group.set(PDFName.of('CS'), PDFName.of('DeviceCMYK'))
  }
}

/** Separation /All: ink on every plate, so that marks show whether plates are in register. */
function registrationSpace(document: PDFDocument): PDFRef {
  const { context } = document
  const tint = context.obj({
    FunctionType: 2,
    Domain: [0, 1],
    C0: [0, 0, 0, 0],
    C1: [1, 1, 1, 1],
    N: 1,
  })
  return context.register(
    context.obj([PDFName.of('Separation'), PDFName.of('All'), PDFName.of('DeviceCMYK'), tint]),
  )
}

function concat(text: string, bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(text.length + bytes.length)
  joined.set(Uint8Array.from(text, (c) => c.charCodeAt(0)))
  joined.set(bytes, text.length)
  return joined
}
