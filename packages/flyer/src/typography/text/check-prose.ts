import type { TextRole } from '../text-rule.ts'
import { maskAddresses } from './mask.ts'

let last = { text: '', masked: '' }

/** The text with its addresses masked; rule after rule asks it of the same text. */
function masked(text: string): string {
  if (last.text !== text) last = { text, masked: maskAddresses(text) }
  return last.masked
}

/**
 * Turns a check of prose into a rule's: it never sees a string that is an address, and sees the
 * addresses inside prose masked. An address is never altered (T15), so no rule may ask it.
 */
export function checkProse<S>(
  find: (prose: string, role: TextRole) => S[],
): (text: string, role: TextRole) => S[] {
  return (text, role) => (role === 'address' ? [] : find(masked(text), role))
}
