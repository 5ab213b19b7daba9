import { example, failing } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'
import { claimsOf } from './standards.ts'

const NO_CLAIMS = { pdfx: null, pdfa: null, pdfua: null }

/** P102: a standard that the printer takes is claimed. */
export const standardClaimed = preflightRule<'P102'>({
  id: 'P102',
  title: 'A standard that is wanted is claimed',
  source: 'ISO 15930-1 and 15930-7; ISO 19005-2; ISO 14289-1; which is wanted: the profile',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example(), example({ wanted: { standards: null }, file: { claims: NO_CLAIMS } })],
    fails: [
      failing(['none-claimed'], { file: { claims: NO_CLAIMS } }),
      failing(['other-claimed'], { wanted: { standards: ['PDF/X-1a:2001'] } }),
    ],
  },
  check(inspected) {
    const { standards } = inspected.wanted
    if (!standards) return []
    const claimed = claimsOf(inspected)
    if (standards.some((standard) => claimed.includes(standard))) return []
    const wanted = standards.join(', ')
    return claimed.length === 0
      ? [{ fault: 'none-claimed', values: { wanted } }]
      : [{ fault: 'other-claimed', values: { claimed: claimed.join(', '), wanted } }]
  },
})
