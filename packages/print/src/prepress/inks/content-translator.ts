import type { Place } from '@flyer-open-data/flyer'
import { PDFArray, type PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import { resourceEntries, subDictionary } from '../../content-stream/page-streams.ts'
import { REGISTRATION_SPACE } from './ink-operators.ts'
import type { LogoInks } from './logo-inks.ts'
import { OVERPRINT_OFF, OVERPRINT_ON } from './overprint-black.ts'
import { type KnownSpace, translateColours } from './translate-colours.ts'

/** The spaces that need no resource. */
const DEVICE_SPACES: ReadonlyMap<string, KnownSpace> = new Map(
  (['DeviceRGB', 'DeviceGray', 'DeviceCMYK', 'Pattern'] as const).map((name) => [name, name]),
)

/**
 * Makes the translator of a document's content streams: their bytes are translated, and what they
 * name then is put into their resources. What it throws, it throws as `translateColours`.
 */
export function contentTranslator(document: PDFDocument, logos?: LogoInks) {
  const registration = registrationSpace(document)
  const on = document.context.register(document.context.obj({ OP: true, op: true, OPM: 1 }))
  const off = document.context.register(document.context.obj({ OP: false, op: false, OPM: 0 }))

  /** The spaces that each dictionary named before it was emptied: streams may share one. */
  const spacesOf = new Map<PDFDict, ReadonlyMap<string, KnownSpace | undefined>>()

  return (bytes: Uint8Array, resources: PDFDict, place: Place): Uint8Array => {
    const colourSpaces = subDictionary(resources, 'ColorSpace')
    const spaces = spacesOf.get(colourSpaces) ?? knownSpaces(resources)
    spacesOf.set(colourSpaces, spaces)
    const translated = translateColours(bytes, {
      place,
      spaceOf: (name) => spaces.get(name),
      logoMixtureOf: logos?.mixtureOf,
    })
    for (const [key] of colourSpaces.entries()) colourSpaces.delete(key)
    colourSpaces.set(PDFName.of(REGISTRATION_SPACE), registration)
    const states = subDictionary(resources, 'ExtGState')
    states.set(PDFName.of(OVERPRINT_ON), on)
    states.set(PDFName.of(OVERPRINT_OFF), off)
    return translated
  }
}

/** The spaces that a stream may name, those of devices too. */
function knownSpaces(resources: PDFDict): ReadonlyMap<string, KnownSpace | undefined> {
  const named = resourceEntries(resources, 'ColorSpace')
  return new Map([
    ...named.map(({ name, value }) => [name, knownSpace(value)] as const),
    ...DEVICE_SPACES,
  ])
}

/** What a colour space resource is; undefined for one that is not allowed. */
function knownSpace(value: unknown): KnownSpace | undefined {
  if (value instanceof PDFName) return DEVICE_SPACES.get(value.decodeText())
  if (!(value instanceof PDFArray)) return undefined
  const [family, colorant] = value.asArray()
  if (family === PDFName.of('Pattern') && !colorant) return 'Pattern'
  return family === PDFName.of('Separation') && colorant === PDFName.of('All') ? 'All' : undefined
}

/** Separation /All: ink on every plate, so that marks show whether plates are in register. */
function registrationSpace({ context }: PDFDocument): PDFRef {
  const tint = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }
  return context.register(context.obj(['Separation', 'All', 'DeviceCMYK', tint]))
}
