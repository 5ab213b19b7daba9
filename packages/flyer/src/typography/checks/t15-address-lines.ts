import type { Found } from '../../findings/finding.ts'
import type { Rule } from '../../findings/rule.ts'
import { alignLines } from '../composed/align-lines.ts'
import {
  addressesOf,
  type ComposedText,
  type DivergenceFaults,
  foundAtBreak,
  foundAtDivergence,
  isAltered,
  isSplit,
  mayPart,
} from '../composed/composed-text.ts'
import { t15LineExamples } from './t15-address-lines.examples.ts'

/** How composed lines break an address; lines are numbered from 1. */
export type T15LineFaults = DivergenceFaults & {
  readonly [K in 'split' | 'split-by-hyphen']: { readonly line: number }
}

/**
 * T15 on composed lines: an address stands to the letter on one line, one found in prose too. A web
 * address by itself may run on below, after a slash, before a dot or after its own hyphen, and no
 * sign is added. Source: the project’s table.
 */
export const t15AddressLines: Rule<ComposedText, 'T15', Found<T15LineFaults>> = {
  id: 'T15',
  title: 'Addresses whole and unaltered',
  source: 'the project’s table of typography rules',
  severity: 'error',
  examples: t15LineExamples,
  check(composed) {
    const addresses = addressesOf(composed)
    if (addresses.length === 0) return []
    const { breaks, divergence } = alignLines(composed.text, composed.lines)
    return [
      ...breaks
        .filter((lineBreak) => isSplit(addresses, lineBreak) && !mayPart(composed, lineBreak))
        .map((lineBreak) => ({
          fault: lineBreak.inserted ? ('split-by-hyphen' as const) : ('split' as const),
          values: { line: lineBreak.line },
          ...foundAtBreak(lineBreak),
        })),
      ...(divergence && isAltered(addresses, divergence)
        ? [foundAtDivergence(composed, divergence)]
        : []),
    ]
  },
}
