import type { Found } from '../../findings/finding.ts'
import { excerptAround, excerptOfBreak } from '../text/excerpt.ts'
import { type AddressSpan, findAddresses } from '../text/find-addresses.ts'
import type { Text } from '../text-rule.ts'
import type { Divergence, LineBreak } from './align-lines.ts'

/** A text and the lines that composition made of it. */
export interface ComposedText extends Text {
  /** Texts of the lines. A break consumed one U+0020, unless the text has none there. */
  readonly lines: readonly string[]
}

/** Lines, numbered from 1, that do not give the text back: one of them, or what they end with. */
export type DivergenceFaults = {
  readonly 'line-altered': { readonly line: number; readonly composed: string }
  readonly 'end-altered': Record<never, never>
}

/** The addresses of a text: itself, or those in its prose. */
export function addressesOf({ text, role }: Text): AddressSpan[] {
  return role === 'address' ? [{ start: 0, end: text.length }] : findAddresses(text)
}

/** Says whether a line breaks inside an address. */
export function isSplit(addresses: readonly AddressSpan[], { end: at }: LineBreak): boolean {
  return addresses.some(({ start, end }) => start < at && at < end)
}

/**
 * How gladly a web address parts before one of its characters: after a slash, else before a dot, else
 * after a hyphen, which looks like one that was added. None elsewhere, and none in an e-mail address.
 */
export function addressPart(
  address: string,
  at: number,
): 'after-slash' | 'before-dot' | 'after-hyphen' | undefined {
  if (at <= 0 || at >= address.length || address.includes('@')) return undefined
  const [before, after] = [address.charAt(at - 1), address.charAt(at)]
  // A slash of « // » stays with the other one.
  if (before === '/' && after !== '/') return 'after-slash'
  if (after === '.') return 'before-dot'
  return before === '-' ? 'after-hyphen' : undefined
}

/** Says whether an address, standing by itself, may run on where a line breaks: at its own signs. */
export function mayPart({ text, role }: ComposedText, { end, inserted }: LineBreak): boolean {
  return role === 'address' && !inserted && addressPart(text, end) !== undefined
}

/** Says whether lines stop giving the text back inside an address. */
export function isAltered(addresses: readonly AddressSpan[], { at }: Divergence): boolean {
  return addresses.some(({ start, end }) => start <= at && at < end)
}

/** What is found where two lines part. */
export function foundAtBreak({ before, after }: LineBreak): { readonly excerpt: string } {
  return { excerpt: excerptOfBreak(before, after) }
}

/** What is found where lines stop giving the text back. */
export function foundAtDivergence(
  { text, lines }: ComposedText,
  { line, at }: Divergence,
): Found<DivergenceFaults> {
  const excerpt = excerptAround(text, at, Math.min(at + 1, text.length))
  const composed = lines[line - 1]
  return composed === undefined
    ? { fault: 'end-altered', values: {}, excerpt }
    : { fault: 'line-altered', values: { line, composed }, excerpt }
}
