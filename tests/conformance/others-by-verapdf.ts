import { basename } from 'node:path'
import { EXPECTED_FINDINGS, type Reasons } from '../preflight/producers/expected-findings.ts'
import type { Check } from './check.ts'
import { otherFiles } from './other-programs.ts'
import { askVeraPdf } from './pdfa.ts'

/** Rules of preflight, and the clauses of ISO 19005-2 that ask the same, whatever a file claims. */
const SAME: readonly (readonly [rule: string, clause: string])[] = [
  ['P104', '6.1.3'],
  ['P401', '6.2.11.4.1'],
  ['P405', '6.2.11.7.2'],
]

/** Where what is expected of a file and what veraPDF finds in it differ, in the rules that both have. */
export function clausesAgainst(reasons: Reasons, faults: readonly string[]): string[] {
  return SAME.filter(
    ([rule, clause]) =>
      rule in reasons !== faults.some((said) => said.startsWith(`clause ${clause}:`)),
  ).map(
    ([rule, clause]) =>
      `${rule} is ${rule in reasons ? '' : 'not '}expected, and veraPDF says the contrary (${clause})`,
  )
}

/** veraPDF holds what is expected of files of other programs for right, as far as PDF/A asks the same. */
export const othersByVerapdf: Check = {
  name: 'others by veraPDF',
  needs: ['verapdf'],
  async run({ scratch }) {
    const files = await otherFiles(scratch)
    const paths = files.map(({ path }) => path)
    const verdicts = await askVeraPdf('2u', paths)
    const reasonsOf: Readonly<Record<string, Reasons>> = EXPECTED_FINDINGS
    return files.map(({ name, path }) => {
      const reasons = reasonsOf[basename(path, '.pdf')]
      const said = verdicts.get(path)?.faults
      const faults =
        reasons && said
          ? clausesAgainst(reasons, said)
          : ['nothing is expected, or nothing is said']
      return { what: 'others by veraPDF', file: name, faults, measured: RULES }
    })
  },
}

const RULES = `${SAME.map(([rule]) => rule).join(', ')} as expected`
