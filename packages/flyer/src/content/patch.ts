import { z } from 'zod'
import { refuse } from '../errors/content-error.ts'
import { parse } from '../errors/parse.ts'
import type { Finding } from '../findings/finding.ts'
import { patchRule } from '../findings/patch-rule.ts'
import { findingsOf } from '../findings/rule.ts'

const patchSchema = z.array(
  z.strictObject({
    op: z.literal('replace'),
    path: z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/),
    value: z.json(),
  }),
)

/** What changes an edition into another: the `replace` operations of a JSON Patch (RFC 6902). */
export type Patch = z.output<typeof patchSchema>

/**
 * Reads a patch.
 * @throws ContentError when it holds anything else than `replace` operations
 */
export function readPatch(data: unknown): Patch {
  return parse(patchSchema, data, 'patch')
}

/** A JSON Pointer (RFC 6901) of a field of an edition: `panels.cover.title` by its keys. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * The patch that changes one JSON value into another: one `replace` for each leaf that differs, and
 * for the whole of a list or an object whose keys differ.
 */
export function diff(from: unknown, to: unknown): Patch {
  return differences(from, to, [])
}

function differences(from: unknown, to: unknown, keys: readonly string[]): Patch {
  if (from === to) return []
  if (isHolder(from) && isHolder(to) && haveSameKeys(from, to)) {
    return Object.keys(from).flatMap((key) =>
      differences(own(from, key), own(to, key), [...keys, key]),
    )
  }
  return [{ op: 'replace', path: pointerOf(keys), value: parse(z.json(), to, 'value') }]
}

function haveSameKeys(from: object, to: object): boolean {
  const keys = Object.keys(from)
  return (
    Array.isArray(from) === Array.isArray(to) &&
    keys.length === Object.keys(to).length &&
    keys.every((key) => Object.hasOwn(to, key))
  )
}

/**
 * Applies a patch to a JSON value; what is given stays as it was, and what no operation reaches is
 * shared.
 *
 * @throws ContentError with every operation that replaces what is not there: the patch is for
 * something else
 */
export function applyPatch(to: unknown, patch: Patch): unknown {
  const findings: Finding[] = []
  let value = to
  for (const { path, value: next } of patch) {
    const keys = keysOf(path)
    const isThere = holds(value, keys)
    findings.push(...findingsOf([patchRule], { path, isThere, isText: true }, {}))
    if (isThere) value = replaced(value, keys, next)
  }
  refuse(findings)
  return value
}

function holds(holder: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  return isHolder(holder) && Object.keys(holder).includes(key) && holds(own(holder, key), rest)
}

/** A value with another one at the end of a path that is there. */
function replaced(value: unknown, keys: readonly string[], next: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return next
  const holder = Object(value) as object
  const child = replaced(own(holder, key), rest, next)
  if (Array.isArray(holder)) return holder.with(Number(key), child)
  return Object.fromEntries(
    Object.entries(holder).map(([name, value]) => [name, name === key ? child : value]),
  )
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

const own = (holder: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(holder, key)?.value

/**
 * A patch as text to be read, pasted and reviewed: JSON whose special spaces are written as escapes,
 * so that they can be seen.
 */
export function patchAsText(patch: Patch): string {
  return JSON.stringify(patch, null, 2).replace(/(?![ \n])[\p{Z}\p{C}]/gu, (char) =>
    Array.from(
      { length: char.length },
      (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}
