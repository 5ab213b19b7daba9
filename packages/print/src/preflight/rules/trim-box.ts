import { isForPress } from '../profiles/profiles.ts'
import { example, failing, soundFor } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'

/** P201: every page says where it is cut. An office printer and a screen cut nothing. */
export const trimBox = preflightRule<'P201'>({
  id: 'P201',
  title: 'A trim box on every page',
  source: 'ISO 15930-7; ISO 32000-1, 14.11.2',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example(), soundFor('office')],
    fails: [failing(['missing'], { boxes: { trim: null } })],
  },
  check({ file, wanted }) {
    const missing = file.pages.filter(({ boxes }) => boxes.trim === null)
    const [first] = missing
    if (!first || !isForPress(wanted)) return []
    return [{ fault: 'missing', values: { count: missing.length }, place: { page: first.number } }]
  },
})
