import { checkText } from '../typography/check-text.ts'
import type { TextRole } from '../typography/text-rule.ts'

/** More corrections than any text of a sender needs: one that does not mend would go on. */
const MOST_CORRECTIONS = 60

/** The texts of a sender, by their path, and how each is read. */
const TEXTS: readonly (readonly [path: readonly string[], role: TextRole])[] = [
  [['mention'], 'body'],
  [['name'], 'name'],
  [['service'], 'body'],
  [['contact', 'email'], 'address'],
  [['contact', 'telephone'], 'body'],
  [['contact', 'website'], 'address'],
]

/**
 * A sender as people type it, made as it is printed: French spaces, apostrophes and quotes where the
 * typography rules know the correction, a telephone number in pairs, a web address without its
 * scheme. What only its author can mend stays, for the checks to tell.
 *
 * @param sender of any shape: what is no text of a sender stays as it is
 */
export function tidySender(sender: unknown): unknown {
  return TEXTS.reduce(
    (tidied, [path, role]) => changedAt(tidied, path, tidying(path, role)),
    sender,
  )
}

function tidying(path: readonly string[], role: TextRole): (text: string) => string {
  const field = path.at(-1)
  return (text) => {
    const trimmed = text.normalize('NFC').trim()
    if (field === 'website') return corrected(withoutScheme(trimmed), role)
    return corrected(field === 'telephone' ? inPairs(trimmed) : trimmed, role)
  }
}

/** A value with one text inside it changed; the same value where there is no text in that place. */
function changedAt(
  value: unknown,
  path: readonly string[],
  change: (text: string) => string,
): unknown {
  const [key, ...others] = path
  if (key === undefined) return typeof value === 'string' ? change(value) : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value
  const inside: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return { ...value, [key]: changedAt(inside, others, change) }
}

/** The text after the corrections that the rules know, the first fault first. */
function corrected(text: string, role: TextRole): string {
  let whole = text
  for (let i = 0; i < MOST_CORRECTIONS; i++) {
    const [finding] = checkText({ text: whole, role }, {}).filter(({ correction }) => correction)
    if (!finding?.correction) return whole
    const { place, correction } = finding
    whole = whole.slice(0, place.start) + correction.replacement + whole.slice(place.end)
  }
  return whole
}

/** « https://www.commune.fr/ » as it is printed: « www.commune.fr ». */
const withoutScheme = (address: string) =>
  address.replace(/^https?:\/\//i, '').replace(/^([^/]+)\/$/, '$1')

/** A French telephone number in pairs that stay on one line; any other stays as it is. */
function inPairs(telephone: string): string {
  const digits = telephone
    .replaceAll(/[\s.\-/()]/gu, '')
    .replace(/^(?:\+|00)33(?:0(?=\d{9}$))?/, '0')
  return /^0\d{9}$/.test(digits) ? digits.replaceAll(/(\d{2})(?=\d)/g, '$1\u00a0') : telephone
}
