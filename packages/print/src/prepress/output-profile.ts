import { latin1 } from '../content-stream/operator-name.ts'

/** What is wrong with a profile, and how to mend it. */
export interface ProfileFault {
  readonly what: string
  readonly mend: string
}

/** Offsets in the header of an ICC profile (ICC.1:2001, 6.1; ICC.1:2022, 7.2). */
const HEADER = { version: 8, deviceClass: 12, space: 16, connection: 20, magic: 36, size: 128 }

/** The tables that turn inks into colours and back, by rendering intent (ICC.1:2001, 6.3.3). */
const TABLES: Readonly<Record<string, readonly [inputs: number, outputs: number]>> = {
  A2B0: [4, 3],
  A2B1: [4, 3],
  A2B2: [4, 3],
  B2A0: [3, 4],
  B2A1: [3, 4],
  B2A2: [3, 4],
}
const TABLE_TYPES = ['mft1', 'mft2', 'mAB ', 'mBA ']

const NO_PROFILE = 'The profile is not an ICC output profile for CMYK'
const PRINTERS_OWN = 'Name the profile of the printing condition, as the printer supplies it.'

/** A characterised printing condition, wherever it is named: FOGRA39, CRPC6, CGATS TR 001 … */
const CONDITION = /FOGRA\s?(\d+)|CRPC\s?(\d)|TR\s?0*(\d+)|JC\s?(\d{6})/gi

/** What European profiles of a condition are called besides its name (ECI, www.eci.org). */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/ISO Coated v2/i, 'FOGRA39'],
  [/PSO Uncoated ISO12647/i, 'FOGRA47'],
  [/PSO Coated v3/i, 'FOGRA51'],
  [/PSO Uncoated v3/i, 'FOGRA52'],
  [/PSO LWC Improved/i, 'FOGRA45'],
  [/PSO MFC Paper/i, 'FOGRA41'],
]

/** The conditions that a text names, written in one way. */
function conditionsIn(text: string): ReadonlySet<string> {
  const named = Array.from(text.matchAll(CONDITION), ([name]) =>
    name.toUpperCase().replaceAll(/\s|(?<=TR)\s*0+/g, ''),
  )
  const others = OTHER_NAMES.filter(([pattern]) => pattern.test(text)).map(([, name]) => name)
  return new Set([...named, ...others])
}

/** The major version of a profile; the bytes must hold a header. */
export function majorVersion(profile: Uint8Array): number {
  return profile[HEADER.version] ?? 0
}

/**
 * Finds what keeps bytes from being the output profile of a printing condition: no ICC profile of
 * version 2 or 4, not of a CMYK printer, tables missing or of another shape, or one that names
 * another condition than it is said to be for.
 *
 * @returns undefined when nothing is wrong
 */
export function findProfileFault(
  profile: Uint8Array,
  identifier: string,
): ProfileFault | undefined {
  const signature = (offset: number) => latin1(profile, offset, offset + 4)
  const word = (offset: number) =>
    offset + 4 <= profile.length
      ? new DataView(profile.buffer, profile.byteOffset).getUint32(offset)
      : 0
  const refuse = (what: string, mend = PRINTERS_OWN): ProfileFault => ({ what, mend })

  if (profile.length < HEADER.size + 4 || signature(HEADER.magic) !== 'acsp') {
    return refuse(`${NO_PROFILE}: it does not begin as one`)
  }
  if (word(0) !== profile.length) {
    return refuse(
      `${NO_PROFILE}: it says that it has ${word(0)} bytes, and the file has ${profile.length}`,
    )
  }
  const version = majorVersion(profile)
  if (version !== 2 && version !== 4) {
    return refuse(
      `The profile is of ICC version ${version}, which no PDF standard here takes`,
      'Ask the printer for the profile in version 2, or 4 for PDF/X-4.',
    )
  }
  const kind = [HEADER.deviceClass, HEADER.space, HEADER.connection].map(signature)
  if (kind.join() !== 'prtr,CMYK,Lab ') {
    return refuse(`${NO_PROFILE} (class prtr, CMYK to Lab) but ${kind.join(', ')}`)
  }

  const tags = new Map<string, { offset: number; size: number }>()
  const count = word(HEADER.size)
  for (let i = 0; i < Math.min(count, 1000); i++) {
    const at = HEADER.size + 4 + 12 * i
    const [offset, size] = [word(at + 4), word(at + 8)]
    if (at + 12 > profile.length || offset + size > profile.length) {
      return refuse('The profile’s table of tags leads past its end')
    }
    tags.set(signature(at), { offset, size })
  }
  for (const [name, [inputs, outputs]] of Object.entries(TABLES)) {
    const tag = tags.get(name)
    if (!tag)
      return refuse(`The profile has no table ${name}: it turns no colour into inks, or back`)
    const isTable =
      TABLE_TYPES.includes(signature(tag.offset)) &&
      profile[tag.offset + 8] === inputs &&
      profile[tag.offset + 9] === outputs
    if (!isTable)
      return refuse(`The profile’s ${name} is no table from ${inputs} to ${outputs} channels`)
  }
  const description = tags.get('desc')
  const told = description && descriptionOf(profile, description)
  if (!told) return refuse('The profile does not say what it describes (tag desc)')

  const [claimed, described] = [conditionsIn(identifier), conditionsIn(told)]
  const contradicts = [...claimed].some((name) => !described.has(name))
  if (contradicts) {
    return refuse(
      `The profile is called ${identifier}, and describes itself as « ${told} »`,
      'Name the condition that the profile describes, or the file that belongs to the name.',
    )
  }
  return undefined
}

/** The text of a description: ASCII in version 2, UTF-16 in version 4 (ICC.1:2022, 10.15). */
function descriptionOf(profile: Uint8Array, tag: { offset: number; size: number }): string {
  const { offset, size } = tag
  const view = new DataView(profile.buffer, profile.byteOffset + offset, size)
  const type = latin1(profile, offset, offset + 4)
  if (type === 'desc' && size >= 12) {
    const length = Math.min(view.getUint32(8), size - 12)
    return latin1(profile, offset + 12, offset + 12 + length)
      .replaceAll('\0', '')
      .trim()
  }
  if (type === 'mluc' && size >= 28) {
    const [length, start] = [view.getUint32(20), view.getUint32(24)]
    if (start + length > size) return ''
    return new TextDecoder('utf-16be')
      .decode(profile.subarray(offset + start, offset + start + length))
      .replaceAll('\0', '')
      .trim()
  }
  return ''
}
