import { type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { PressError } from './press-error.ts'
import type { OutputCondition, PressJob } from './press-job.ts'

/**
 * Embeds the output profile and says that the file is meant for it: for PDF/X, and for PDF/A-2 when
 * the file is to be PDF/X-4 too. Both intents name one profile object.
 *
 * @throws PressError when the profile is no CMYK output profile
 */
export function setOutputIntent(document: PDFDocument, { press }: PressJob): void {
  if (!press) return
  const { condition, standard } = press
  assertOutputProfile(condition)
  const { context } = document
  const bytes = deflated(document, condition)
  const dictionary = context.obj({
    N: 4,
    Filter: PDFName.of('FlateDecode'),
    Length: bytes.length,
  })
  const profile = context.register(PDFRawStream.of(dictionary, bytes))
  const intent = (subtype: string) =>
    context.obj({
      Type: PDFName.of('OutputIntent'),
      S: PDFName.of(subtype),
      OutputConditionIdentifier: textString(condition.identifier),
      ...(condition.registry ? { RegistryName: textString(condition.registry) } : {}),
      Info: PDFHexString.fromText(`${condition.identifier}, ${condition.paper}`),
      DestOutputProfile: profile,
    })
  const intents = [intent('GTS_PDFX')]
  if (standard === 'PDF/X-4') intents.push(intent('GTS_PDFA1'))
  document.catalog.set(PDFName.of('OutputIntents'), context.obj(intents))
}

/** A text as PDF writes it. A name of the printer's own may hold an accent or a parenthesis. */
function textString(text: string): PDFString | PDFHexString {
  return /^[\w .:/-]*$/.test(text) ? PDFString.of(text) : PDFHexString.fromText(text)
}

/** Profiles are large, and every file of a run carries the same: each is compressed once. */
const compressed = new WeakMap<Uint8Array, Uint8Array>()

function deflated(document: PDFDocument, { profile }: OutputCondition): Uint8Array {
  const known = compressed.get(profile)
  if (known) return known
  const bytes = document.context.flateStream(profile).getContents()
  compressed.set(profile, bytes)
  return bytes
}

/** Offsets in the header of an ICC profile (ICC.1:2001, 6.1). */
const DEVICE_CLASS = 12
const COLOUR_SPACE = 16

function assertOutputProfile({ profile, identifier }: OutputCondition): void {
  const signature = (offset: number) => String.fromCharCode(...profile.subarray(offset, offset + 4))
  if (
    profile.length > 128 &&
    new DataView(profile.buffer, profile.byteOffset).getUint32(0) === profile.length &&
    signature(36) === 'acsp' &&
    signature(DEVICE_CLASS) === 'prtr' &&
    signature(COLOUR_SPACE) === 'CMYK'
  ) {
    return
  }
  throw new PressError(
    'The profile is not an ICC output profile for CMYK (class prtr)',
    `output profile ${identifier}`,
    'Name the profile of the printing condition, as the printer supplies it.',
  )
}
