import type { Found } from '@flyer-open-data/flyer'
import { latin1 } from '../content-stream/operator-name.ts'
import type { ProfileFaults, ProfileSupplier } from '../findings/profile-faults.ts'
import type { OutputCondition, PressStandard } from './press-job.ts'

/** What must be known of a condition to judge its profile. */
type ProfiledCondition = Pick<OutputCondition, 'identifier' | 'registry' | 'profile'>

/** Offsets in the header of an ICC profile (ICC.1:2001, 6.1; ICC.1:2022, 7.2). */
const HEADER = { version: 8, deviceClass: 12, space: 16, connection: 20, magic: 36, size: 128 }

/** The tables that turn inks into colours and back, by rendering intent (ICC.1:2001, 6.3.3). */
const TABLES = ['A2B0', 'A2B1', 'A2B2', 'B2A0', 'B2A1', 'B2A2']
const TABLE_TYPES = ['mft1', 'mft2', 'mAB ', 'mBA ']

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
 * @returns undefined when nothing is wrong; the first fault otherwise, for what follows it says little
 */
export function findProfileFault(condition: ProfiledCondition): Found<ProfileFaults> | undefined {
  const { profile, identifier } = condition
  const supplier = supplierOf(condition)
  const signature = (offset: number) => latin1(profile, offset, offset + 4)
  const word = (offset: number) =>
    offset + 4 <= profile.length
      ? new DataView(profile.buffer, profile.byteOffset).getUint32(offset)
      : 0

  if (profile.length < HEADER.size + 4 || signature(HEADER.magic) !== 'acsp') {
    return { fault: 'no-profile', values: { supplier } }
  }
  if (word(0) !== profile.length) {
    const values = { told: word(0), length: profile.length, supplier }
    return { fault: 'length', values }
  }
  const version = majorVersion(profile)
  if (version !== 2 && version !== 4) {
    return { fault: 'version', values: { version, supplier } }
  }
  const kind = [HEADER.deviceClass, HEADER.space, HEADER.connection].map(signature)
  if (kind.join() !== 'prtr,CMYK,Lab ') {
    return { fault: 'kind', values: { kind: kind.join(', '), supplier } }
  }

  const tags = new Map<string, { offset: number; size: number }>()
  const count = word(HEADER.size)
  for (let i = 0; i < Math.min(count, 1000); i++) {
    const at = HEADER.size + 4 + 12 * i
    const [offset, size] = [word(at + 4), word(at + 8)]
    if (at + 12 > profile.length || offset + size > profile.length) {
      return { fault: 'tags-past-end', values: { supplier } }
    }
    tags.set(signature(at), { offset, size })
  }
  for (const table of TABLES) {
    const [inputs, outputs] = table.startsWith('A') ? [4, 3] : [3, 4]
    const tag = tags.get(table)
    if (!tag) return { fault: 'no-table', values: { table, supplier } }
    const isTable =
      TABLE_TYPES.includes(signature(tag.offset)) &&
      profile[tag.offset + 8] === inputs &&
      profile[tag.offset + 9] === outputs
    if (!isTable) return { fault: 'table-shape', values: { table, inputs, outputs, supplier } }
  }
  const description = tags.get('desc')
  const described = description && descriptionOf(profile, description)
  if (!described) return { fault: 'no-description', values: { supplier } }

  const names = conditionsIn(described)
  const contradicts = [...conditionsIn(identifier)].some((name) => !names.has(name))
  return contradicts
    ? { fault: 'other-condition', values: { identifier, described, supplier } }
    : undefined
}

/** PDF 1.3, which PDF/X-1a is written in, knows profiles of version 2 alone. */
export function findVersionFault(
  condition: ProfiledCondition,
  standard: PressStandard,
): Found<ProfileFaults> | undefined {
  const version = majorVersion(condition.profile)
  if (standard === 'PDF/X-4' || version === 2) return undefined
  const supplier = supplierOf(condition)
  return { fault: 'standard-version', values: { version, standard, supplier } }
}

/** Who a condition’s profile comes from: one that no registry knows is the printer’s own. */
export function supplierOf({ registry }: Pick<OutputCondition, 'registry'>): ProfileSupplier {
  return registry === undefined ? 'printer' : 'project'
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
