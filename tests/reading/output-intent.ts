import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

/** An output intent, read from the bytes as text: no PDF library has a say in it. */
export interface ReadIntent {
  readonly subtype: string
  readonly identifier: string
  readonly registry: string | undefined
  readonly info: string
  /** SHA-256 of the profile, its filter undone. */
  readonly profileSha256: string
}

/** The output intents of a file whose objects are not in object streams. */
export function outputIntents(pdf: Uint8Array): ReadIntent[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/<<[^<>]*\/Type\s*\/OutputIntent\b(?:[^<>]|<[0-9A-Fa-f]*>)*>>/g)].map(
    ([dictionary]) => {
      const textOf = (key: string) => textAt(dictionary, key)
      const reference = /\/DestOutputProfile\s+(\d+) 0 R/.exec(dictionary)?.[1] ?? 'none'
      return {
        subtype: /\/S\s*\/(\w+)/.exec(dictionary)?.[1] ?? '',
        identifier: textOf('OutputConditionIdentifier') ?? '',
        registry: textOf('RegistryName'),
        info: textOf('Info') ?? '',
        profileSha256: createHash('sha256')
          .update(inflateSync(streamOf(text, reference)))
          .digest('hex'),
      }
    },
  )
}

/** A text string of a dictionary: in Latin-1 between parentheses, or UTF-16 in hexadecimal. */
function textAt(dictionary: string, key: string): string | undefined {
  const [, literal, hex] =
    new RegExp(`/${key}\\s*(?:\\(([^)]*)\\)|<FEFF([0-9A-F]*)>)`, 'i').exec(dictionary) ?? []
  return hex === undefined ? literal : Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** The bytes of a stream object, its filter not undone. */
function streamOf(text: string, number: string): Buffer {
  const found = new RegExp(`\\n${number} 0 obj\\s*<<([^]*?)>>\\s*stream\\r?\\n`).exec(text)
  const length = Number(/\/Length\s+(\d+)/.exec(found?.[1] ?? '')?.[1])
  if (!found || !Number.isFinite(length)) throw new Error(`Object ${number} is no stream.`)
  const start = found.index + found[0].length
  return Buffer.from(text.slice(start, start + length), 'latin1')
}
