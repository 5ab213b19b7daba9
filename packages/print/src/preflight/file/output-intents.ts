import type { PDFDict, PDFRawStream } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import type { OutputIntentFacts, ProfileFacts } from './file-facts.ts'
import { dictOf, itemsAt, nameAt, streamAt, textAt } from './pdf-values.ts'
import type { ReadingBudget } from './reading-budget.ts'

/** Length of the header of an ICC profile, in bytes (ISO 15076-1, 7.2). */
const HEADER = 128
/** Each tag of the table after it: signature, offset, size. */
const TAG = 12

export function outputIntents(catalog: PDFDict, budget: ReadingBudget): OutputIntentFacts[] {
  return itemsAt(catalog, 'OutputIntents')
    .map(dictOf)
    .filter((intent) => intent !== undefined)
    .map((intent) => {
      const profile = streamAt(intent, 'DestOutputProfile')
      return {
        subtype: nameAt(intent, 'S') ?? '',
        identifier: textAt(intent, 'OutputConditionIdentifier') ?? '',
        profile: profile ? readProfile(profile, budget) : null,
      }
    })
}

/** Reads the header of a profile and its description; null when it is too short to have one. */
function readProfile(stream: PDFRawStream, budget: ReadingBudget): ProfileFacts | null {
  const bytes = budget.decode(stream)
  if (typeof bytes === 'string' || bytes.length < HEADER + 4) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    bytes: bytes.length,
    deviceClass: latin1(bytes, 12, 16).trim(),
    colourSpace: latin1(bytes, 16, 20).trim(),
    version: `${bytes[8] ?? 0}.${(bytes[9] ?? 0) >> 4}`,
    description: description(bytes, view),
  }
}

/** The profile's own name: a `desc` in ASCII (version 2) or `mluc` in UTF-16 (version 4). */
function description(bytes: Uint8Array, view: DataView): string {
  const tags = Math.min(view.getUint32(HEADER), Math.floor((bytes.length - HEADER - 4) / TAG))
  for (let i = 0; i < tags; i++) {
    const entry = HEADER + 4 + i * TAG
    if (latin1(bytes, entry, entry + 4) !== 'desc') continue
    const at = view.getUint32(entry + 4)
    if (at + 28 > bytes.length) return ''
    if (latin1(bytes, at, at + 4) === 'desc') {
      return latin1(bytes, at + 12, Math.min(at + 11 + view.getUint32(at + 8), bytes.length))
    }
    const [length, offset] = [view.getUint32(at + 20), view.getUint32(at + 24)]
    return new TextDecoder('utf-16be').decode(bytes.subarray(at + offset, at + offset + length))
  }
  return ''
}
