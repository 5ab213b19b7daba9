import { type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { compress } from '../content-stream/compress.ts'
import { refusePress } from '../findings/refuse-press.ts'
import { findProfileFault, findVersionFault } from './output-profile.ts'
import type { OutputCondition, PressJob, PressStandard } from './press-job.ts'
import { srgbProfile } from './srgb-profile.ts'

/**
 * Embeds the profile of a file's colours and says that they are meant for it: for PDF/X the inks of the
 * press, else sRGB; and for PDF/A-2, which PDF/X-1a is not. Both intents name one profile object.
 *
 * @throws ContentError when the profile is none of the condition, or not of the standard's version
 */
export function setOutputIntent(document: PDFDocument, { press }: PressJob): void {
  if (press) assertOutputProfile(press.condition, press.standard)
  const { identifier, registry, info, bytes, components } = press
    ? pressIntent(press.condition)
    : SCREEN_INTENT
  const { context } = document
  const stream = context.stream(bytes, {
    N: components,
    Filter: 'FlateDecode',
    Length: bytes.length,
  })
  const profile = context.register(stream)
  const intent = (subtype: string) =>
    context.obj({
      Type: 'OutputIntent',
      S: subtype,
      OutputConditionIdentifier: textString(identifier),
      ...(registry ? { RegistryName: textString(registry) } : {}),
      Info: PDFHexString.fromText(info),
      DestOutputProfile: profile,
    })
  const intents = [
    ...(press ? [intent('GTS_PDFX')] : []),
    ...(press?.standard === 'PDF/X-1a:2001' ? [] : [intent('GTS_PDFA1')]),
  ]
  document.catalog.set(PDFName.of('OutputIntents'), context.obj(intents))
}

/** What an intent is made of; `bytes` are those of the compressed profile. */
interface Intent {
  readonly identifier: string
  readonly registry: string | undefined
  readonly info: string
  readonly components: number
  readonly bytes: Uint8Array
}

const pressIntent = (condition: OutputCondition): Intent => ({
  identifier: condition.identifier,
  registry: condition.registry,
  info: `${condition.identifier}, ${condition.paper}`,
  components: 4,
  bytes: deflated(condition),
})

/** What the colours of a file for screens and office printers are. */
const SCREEN_INTENT: Intent = {
  identifier: 'sRGB IEC61966-2.1',
  registry: 'http://www.color.org',
  info: 'sRGB IEC61966-2.1',
  components: 3,
  bytes: compress(srgbProfile()),
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
