import { checkText, type Finding, findingsOf, type Language, tell } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PREFLIGHT_ENGLISH } from '../../findings/english/preflight.ts'
import { PRESS_ENGLISH } from '../../findings/english.ts'
import { PREFLIGHT_FRENCH } from '../../findings/french/preflight.ts'
import { PRESS_FRENCH } from '../../findings/french.ts'
import type { PreflightFaults } from '../../findings/preflight-faults.ts'
import { PREFLIGHT_RULES } from './preflight-rules.ts'

const found = (rule: string, fault: string, values: Finding['values']): Finding => ({
  rule,
  fault,
  severity: 'error',
  place: {},
  values,
})

/** What keeps a file from being opened: no rule has it among its examples. */
const UNOPENED: { readonly [K in keyof PreflightFaults['P101']]: PreflightFaults['P101'][K] } = {
  'not-a-pdf': {},
  archive: {},
  damaged: {},
  encrypted: {},
  'too-large': { megabytes: 700, most: 500 },
  'no-pages': {},
  'too-many-pages': { pages: 1200, most: 1000 },
  'no-permission': {},
  withheld: { code: 'EIO' },
  more: { count: 1 },
}

const SIDES = ['top', 'right', 'bottom', 'left', 'all'] as const

/** Findings of all examples, and those that examples show in one of several ways only. */
const FINDINGS: Finding[] = [
  ...PREFLIGHT_RULES.flatMap((rule) =>
    rule.examples.fails.flatMap((subject) => findingsOf([rule], subject, {})),
  ),
  ...Object.entries(UNOPENED).map(([fault, values]) => found('P101', fault, values)),
  ...PREFLIGHT_RULES.flatMap(({ id }) => [1, 7].map((count) => found(id, 'more', { count }))),
  ...SIDES.flatMap((side) => [
    found('P204', 'short', { side, foundMm: 2, wantedMm: 3 }),
    found('P204', 'short', { side, foundMm: 0, wantedMm: 3 }),
    found('P207', 'ends-early', { side, missingMm: 1, wantedMm: 3, lengthMm: 120.5 }),
    found('P207', 'object-ends', { side, foundMm: 1.5, wantedMm: 3 }),
  ]),
  found('P201', 'missing', { count: 36 }),
  found('P208', 'missing', { corners: 1 }),
  found('P301', 'no-inks', { space: 'ICCBased RGB', count: 12 }),
  found('P802', 'attachment', { name: '' }),
]

const toldKey = ({ rule, fault }: Finding) => `${rule} ${fault}`

describe.each<[string, Language, typeof PREFLIGHT_ENGLISH]>([
  ['English', PRESS_ENGLISH, PREFLIGHT_ENGLISH],
  ['French', PRESS_FRENCH, PREFLIGHT_FRENCH],
])('%s', (_, language, words) => {
  it.each(FINDINGS)('tells $rule, $fault in whole sentences: $values', (finding) => {
    const { what, why, mend } = tell(language, finding)
    for (const sentence of [what, why, mend]) {
      expect(sentence).toMatch(/^[A-ZÉÀ].*\.$/u)
      expect(sentence).not.toMatch(/undefined|NaN|\[object|'|~/)
    }
  })

  it('has words for those faults alone that some example shows', () => {
    const worded = Object.entries(words).flatMap(([rule, { faults }]) =>
      Object.keys(faults).map((fault) => `${rule} ${fault}`),
    )
    expect([...new Set(FINDINGS.map(toldKey))].toSorted()).toEqual(worded.toSorted())
  })

  it('has a title of its own for each rule, a short noun phrase', () => {
    const titles = Object.values(words).map(({ title }) => title)
    for (const title of titles) expect(title).toMatch(/^[A-ZÉ].{3,60}[^.]$/u)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('gives reasons that stand alone, since what to do is told between fault and reason', () => {
    for (const { why } of Object.values(words)) {
      expect(why).not.toMatch(
        /^(It|They|(Without|By) (it|them)|Their|Its|Elles?|Ils|Ses|Sans (lui|elles?|cela))\b/,
      )
    }
  })

  it('neither praises nor blames in a title, which stands over rules kept and over faults', () => {
    for (const { title } of Object.values(words)) {
      expect(title).not.toMatch(/^(No|Nothing|Every|Enough|Pas|Ni|Rien|Aucune?|Tous|Toutes) /)
      expect(title).not.toMatch(/\b(is|are|that can|suffisante?s?|lisibles?|respectée?s?)\b/)
    }
  })
})

it.each(FINDINGS)('$rule, $fault is told in French that obeys T1–T16: $values', (finding) => {
  const { what, why, mend } = tell(PRESS_FRENCH, finding)
  for (const text of [what, why, mend]) {
    expect([text, checkText({ text, role: 'body' }, {})]).toEqual([text, []])
  }
})

it.each(Object.entries(PREFLIGHT_FRENCH))('the title of %s obeys T1–T16', (_, { title }) => {
  expect(checkText({ text: title, role: 'body' }, {})).toEqual([])
})
