import { example, failing } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'

/** P104: the trailer identifies the file. */
export const identifiers = preflightRule<'P104'>({
  id: 'P104',
  title: 'The file has its two identifiers',
  source: 'ISO 15930-7; ISO 32000-1, 14.4',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example()],
    fails: [failing(['no-identifiers'], { file: { identifiers: null } })],
  },
  check: ({ file }) => (file.identifiers ? [] : [{ fault: 'no-identifiers', values: {} }]),
})
