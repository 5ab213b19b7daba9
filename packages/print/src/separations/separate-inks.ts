import { ContentError, type Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { prefixed } from '../content-stream/edit.ts'
import { openPdf, savePdf } from '../content-stream/open-and-save.ts'
import { resourceEntries, subDictionary } from '../content-stream/page-streams.ts'
import { type Drawn, type DrawnWork, walkDocument } from '../content-stream/walk-document.ts'
import { refuseDrawnFonts } from '../prepress/inks/refuse-drawn-fonts.ts'
import type { Channels } from './light-function.ts'
import { LIGHT_SPACES, LightSpaces } from './light-spaces.ts'
import { showOverprint } from './overprint.ts'
import { BEGINNING, repaint } from './repaint.ts'
import { inPlace, NoPlatesError, UnknownInks } from './unknown-inks.ts'

/** A file for any viewer that shows three plates of another file: white where a plate carries no ink. */
export interface PlatePicture {
  readonly channels: Channels
  readonly file: Uint8Array
}

/** A spot ink is a plate of its own; a file with more than these is not separated. */
const MOST_SPOT_INKS = 8

/**
 * Separates any press file into pictures of its plates: those of C, M and Y first, then of K and the
 * spot inks. It takes pictures, gradients and patterns in DeviceCMYK, DeviceGray, Separation and
 * DeviceN. Every space is replaced by one of as many components whose alternate is sRGB light, so a
 * viewer that mixes what it draws component by component mixes plates.
 *
 * @param mostSpotInks 0 for who looks at the plates of four inks alone
 * @throws NoPlatesError when nobody can tell which inks its colours become, or it cannot be read
 */
export async function separateInks(
  press: Uint8Array,
  mostSpotInks = MOST_SPOT_INKS,
): Promise<PlatePicture[]> {
  try {
    const document = await openPdf(press)
    const spaces = new LightSpaces(document.context, pressProfiles(document), mostSpotInks)
    paintWithLight(document, spaces)
    const pictures: PlatePicture[] = []
    for (const channels of threeByThree(spaces.inks)) {
      spaces.show(channels)
      pictures.push({ channels, file: await savePdf(document) })
    }
    return pictures
  } catch (cause) {
    throw noPlates(cause)
  }
}

/** What keeps a file from having plates, told as one kind of error. */
function noPlates(cause: unknown): NoPlatesError {
  if (cause instanceof UnknownInks)
    return new NoPlatesError(cause.why, cause.place ?? {}, { cause })
  const [first] = cause instanceof ContentError ? cause.findings : []
  const why = first?.rule === 'font' ? 'drawn-fonts' : 'unreadable'
  return new NoPlatesError(why, first?.place ?? {}, { cause })
}

/** The profiles that say what the inks of the file are meant for. */
function pressProfiles({ catalog }: PDFDocument): PDFRawStream[] {
  const intents = catalog.lookup(PDFName.of('OutputIntents'))
  if (!(intents instanceof PDFArray)) return []
  return intents.asArray().flatMap((_, i) => {
    const intent = intents.lookup(i)
    const profile =
      intent instanceof PDFDict ? intent.lookup(PDFName.of('DestOutputProfile')) : undefined
    return profile instanceof PDFRawStream ? [profile] : []
  })
}

const threeByThree = (inks: readonly string[]): Channels[] =>
  Array.from({ length: Math.ceil(inks.length / 3) }, (_, i) => [
    inks[3 * i] ?? null,
    inks[3 * i + 1] ?? null,
    inks[3 * i + 2] ?? null,
  ])

function paintWithLight(document: PDFDocument, spaces: LightSpaces): void {
  const named = new Map<PDFDict, NamedSpaces>()
  walkDocument(document, {
    resources: [
      refuseDrawnFonts,
      showOverprint,
      (resources, place) => {
        const known = inPlace(
          () => place,
          () => translateNamed(resources, spaces),
        )
        named.set(resources, known)
      },
    ],
    content: (bytes, drawn) => {
      blendInLight(drawn.dict)
      const known = named.get(drawn.resources)
      const content = repaint(bytes, (space) => beginningOf(space, known), drawn.place)
      return beginsInBlack(drawn) ? prefixed(BEGINNING, content) : content
    },
    named: translations(spaces),
  })
}

/** What is done to pictures and gradients. */
function translations(spaces: LightSpaces): DrawnWork['named'] {
  const picture = (value: unknown) => {
    if (value instanceof PDFRawStream) translatePicture(value.dict, spaces)
  }
  const shading = (value: unknown) => translateShading(value, spaces)
  const pattern = (value: unknown) => {
    if (value instanceof PDFDict) translateShading(value.lookup(PDFName.of('Shading')), spaces)
  }
  const placed = (work: (value: unknown) => void) => (value: unknown, place: Place) =>
    inPlace(
      () => place,
      () => work(value),
    )
  return { XObject: placed(picture), Pattern: placed(pattern), Shading: placed(shading) }
}

/** What spaces of some resources begin with, or why they show no light, by their names. */
type NamedSpaces = ReadonlyMap<string, string | UnknownInks>

function beginningOf(space: string, known: NamedSpaces | undefined): string {
  if (space === 'Pattern') return ''
  const found =
    known?.get(space) ??
    new UnknownInks(space === 'DeviceRGB' ? 'screen-colours' : 'unknown-colours')
  if (found instanceof UnknownInks) throw found
  return found
}

/** A page begins in black, and so does a tile with colours of its own; a form in what it is drawn in. */
function beginsInBlack({ kind, dict }: Drawn): boolean {
  const paint = dict.lookup(PDFName.of('PaintType'))
  return kind === 'page' || (kind === 'pattern' && String(paint) === '1')
}

/** Translates the spaces of some resources; a space that shows no light is refused where it is used. */
function translateNamed(resources: PDFDict, spaces: LightSpaces): NamedSpaces {
  const known = new Map<string, string | UnknownInks>()
  const dict = subDictionary(resources, 'ColorSpace')
  for (const { name, value } of resourceEntries(resources, 'ColorSpace')) {
    if (name.startsWith('Default')) throw new UnknownInks('screen-colours')
    if (Object.values<string>(LIGHT_SPACES).includes(name)) continue
    try {
      dict.set(PDFName.of(name), spaces.translate(value))
      known.set(name, spaces.beginningOf(value))
    } catch (error) {
      if (!(error instanceof UnknownInks)) throw error
      known.set(name, error)
    }
  }
  for (const device of ['DeviceCMYK', 'DeviceGray'] as const) {
    dict.set(PDFName.of(LIGHT_SPACES[device]), spaces.devices[device])
  }
  return known
}

/** The colours of groups are mixed as light too: ink by ink they mix alike. */
function blendInLight(drawn: PDFDict): void {
  const group = drawn.lookup(PDFName.of('Group'))
  if (group instanceof PDFDict) group.set(PDFName.of('CS'), PDFName.of('DeviceRGB'))
}

function translatePicture(picture: PDFDict, spaces: LightSpaces): void {
  if (String(picture.lookup(PDFName.of('ImageMask'))) === 'true') return
  setSpace(picture, spaces)
}

/** A gradient is a dictionary, or a stream with one. */
function translateShading(shading: unknown, spaces: LightSpaces): void {
  const dict = shading instanceof PDFRawStream ? shading.dict : shading
  if (dict instanceof PDFDict) setSpace(dict, spaces)
}

const SPACE = PDFName.of('ColorSpace')

function setSpace(owner: PDFDict, spaces: LightSpaces): void {
  const space = owner.get(SPACE)
  if (space) owner.set(SPACE, spaces.translate(space))
  else throw new UnknownInks('unknown-colours')
}
