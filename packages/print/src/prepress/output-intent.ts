import { type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { compress } from '../content-stream/compress.ts'
import { refusePress } from '../findings/refuse-press.ts'
import { findProfileFault, findVersionFault } from './output-profile.ts'
import type { OutputCondition, PressJob, PressStandard } from './press-job.ts'

/**
 * Embeds the output profile and says that the file is meant for it: for PDF/X, and for PDF/A-2 when
 * the file is to be PDF/X-4 too. Both intents name one profile object.
 *
 * @throws ContentError when the profile is none of the condition, or not of the standard's version
 */
export function setOutputIntent(document: PDFDocument, { press }: PressJob): void {
  if (!press) return
  const { condition, standard } = press
  assertOutputProfile(condition, standard)
  const { context } = document
  const bytes = deflated(condition)
  const stream = context.stream(bytes, { N: 4, Filter: 'FlateDecode', Length: bytes.length })
  const profile = context.register(stream)
  const intent = (subtype: string) =>
    context.obj({
      Type: 'OutputIntent',
      S: subtype,
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

function deflated({ profile }: OutputCondition): Uint8Array {
  const known = compressed.get(profile)
  if (known) return known
  const bytes = compress(profile)
  compressed.set(profile, bytes)
  return bytes
}

function assertOutputProfile(condition: OutputCondition, standard: PressStandard): void {
  const found = findProfileFault(condition) ?? findVersionFault(condition, standard)
  if (!found) return
  const place = { data: `output profile ${condition.identifier}` }
  refusePress([{ rule: 'profile', severity: 'error', ...found, place }])
}
