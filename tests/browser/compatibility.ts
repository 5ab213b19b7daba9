import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { OLDEST_BROWSERS } from '@flyer-open-data/browser/browser-range'
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data'

/** MDN's compatibility data: since which version each browser knows what. */
export const COMPATIBILITY = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData

/** The oldest browsers of the range that do not know a feature, or only behind a switch. */
export function strangersTo({ support }: CompatStatement): string[] {
  return Object.entries(OLDEST_BROWSERS)
    .filter(([browser, oldest]) => {
      const told = support[browser as keyof typeof OLDEST_BROWSERS] ?? []
      const statements = Array.isArray(told) ? told : [told]
      return !statements.some(
        ({
          version_added: since,
          version_removed: until,
          flags,
          prefix,
          alternative_name: other,
        }) =>
          !flags &&
          !prefix &&
          !other &&
          typeof since === 'string' &&
          !isAfter(since, oldest) &&
          (typeof until !== 'string' || isAfter(until, oldest)),
      )
    })
    .map(([browser, oldest]) => `${browser} ${oldest}`)
}

/** Whether a version comes after another; one that is not released yet does. */
function isAfter(version: string, other: string): boolean {
  if (version === 'preview') return true
  const [a = [], b = []] = [version, other].map((v) => v.replace('≤', '').split('.').map(Number))
  return (a[0] ?? 0) - (b[0] ?? 0) > 0 || (a[0] === b[0] && (a[1] ?? 0) > (b[1] ?? 0))
}

/** Every feature under one of the data's headings, with the words that lead to it. */
export function* featuresOf(
  at: Identifier,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly compat: CompatStatement }> {
  if (at.__compat) yield { path, compat: at.__compat }
  for (const [name, child] of Object.entries(at)) {
    if (name !== '__compat') yield* featuresOf(child as Identifier, [...path, name])
  }
}
