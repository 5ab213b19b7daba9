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
} from '../composed/composed-text.ts'
import { type BreakFaults, judgeBreak } from '../composed/judge-break.ts'
import { breaksOfLongHyphenRuns } from '../composed/judge-hyphen-runs.ts'
import { LEXIQUE } from '../source.ts'
import { t12LineExamples } from './t12-line-breaks.examples.ts'

/** How composed lines part what belongs together; lines are numbered from 1. */
export type T12LineFaults = BreakFaults &
  DivergenceFaults & { readonly 'third-hyphen': { readonly line: number } }

/**
 * T12 on composed lines: joined, they give the text back unaltered and without a hyphen of their own;
 * no line breaks at a no-break space, after an elided word such as « l’ », or inside a word. A word
 * of body text or of a name, in small letters, may part after its own hyphen (« peut-être »,
 * « Saint-Dié »), on two lines running at most. Addresses are T15's. Source: the Lexique.
 */
export const t12LineBreaks: Rule<ComposedText, 'T12', Found<T12LineFaults>> = {
  id: 'T12',
  title: 'No hyphenation, and what belongs together stays on one line',
  source: LEXIQUE,
  severity: 'error',
  examples: t12LineExamples,
  check(composed) {
    const { breaks, divergence } = alignLines(composed.text, composed.lines)
    const addresses = addressesOf(composed)
    return [
      ...breaks
        .filter((lineBreak) => !isSplit(addresses, lineBreak))
        .flatMap((lineBreak) => {
          const verdict = judgeBreak(composed.text, lineBreak, composed.role)
          return verdict ? [{ ...verdict, ...foundAtBreak(lineBreak) }] : []
        }),
      ...breaksOfLongHyphenRuns(breaks).map((lineBreak) => ({
        fault: 'third-hyphen' as const,
        values: { line: lineBreak.line },
        ...foundAtBreak(lineBreak),
      })),
      ...(divergence && !isAltered(addresses, divergence)
        ? [foundAtDivergence(composed, divergence)]
        : []),
    ]
  },
}
