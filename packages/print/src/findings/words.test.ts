import { checkText, type Language, tell, type WordsFor } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { PREFLIGHT_ENGLISH } from './english/preflight.ts'
import { PRESS_ENGLISH } from './english.ts'
import type { BuildFaults, PressFaults } from './faults.ts'
import { PRESS_FRENCH } from './french.ts'

/**
 * Values of every fault but preflight’s, whose rules have examples; some several times. A fault that is
 * missing here does not compile.
 */
const VALUES: {
  readonly [Id in keyof BuildFaults]: {
    readonly [K in keyof BuildFaults[Id]]: readonly BuildFaults[Id][K][]
  }
} = {
  interaction: { annotations: [{ count: 1 }, { count: 2 }], other: [{}] },
  colour: {
    space: [{ name: 'Lab' }, { name: '' }],
    unreadable: [
      { space: 'DeviceRGB', operands: '/P1' },
      { space: 'DeviceRGB', operands: '' },
    ],
    'no-ink': [{ colour: '#123456' }],
    initial: [{ space: 'DeviceRGB' }],
  },
  gradient: {
    mesh: [{}],
    unreadable: [{}],
    space: [{ name: '/DeviceGray' }],
    'unreadable-colours': [{}],
    'function-type': [{ type: 0 }, { type: '(none)' }],
    'no-parts': [{}],
    'no-end': [{ end: 'C0' }, { end: 'C1' }],
    'no-ink': [{ colour: '#123456' }, { colour: '' }],
  },
  picture: { placed: [{}] },
  font: { drawn: [{}] },
  'graphics-state': {
    transparent: [{ settings: 'ca 0.5' }],
    curves: [{ settings: 'TR /Identity' }],
  },
  content: { undecodable: [{}], 'borrowed-resources': [{}] },
  structure: {
    unlike: [
      { expected: 'Publier', painted: '' },
      { expected: '', painted: 'Publier' },
    ],
    unmarkable: [{ operator: 'Do' }],
  },
  plates: {
    'screen-colours': [{}],
    'unknown-colours': [{}],
    'drawn-fonts': [{}],
    'too-many-inks': [{}],
    unreadable: [{}],
  },
  metadata: { unprintable: [{}] },
  release: { 'open-point': [{ id: 'format', what: 'Format à confirmer' }] },
  profile: {
    'unreadable-file': [{ supplier: 'printer' }, { supplier: 'project' }],
    'no-profile': [{ supplier: 'printer' }],
    length: [{ supplier: 'printer', told: 121908, length: 1 }],
    version: [{ supplier: 'printer', version: 5 }],
    kind: [{ supplier: 'printer', kind: 'mntr' }],
    'tags-past-end': [{ supplier: 'printer' }],
    'no-table': [{ supplier: 'printer', table: 'A2B0' }],
    'table-shape': [{ supplier: 'printer', table: 'A2B0', inputs: 4, outputs: 3 }],
    'no-description': [{ supplier: 'printer' }],
    'other-condition': [{ supplier: 'printer', identifier: 'FOGRA39', described: 'FOGRA47' }],
    // The name « PDF/X-1a:2001 » has a colon that is no French one.
    'standard-version': [{ supplier: 'printer', version: 4, standard: 'PDF/X-1a' }],
  },
  edition: { draft: [{ run: 'meuse-2024', edition: 'edition-1' }] },
  tools: { 'no-lock-file': [{}] },
}

const FOUND = Object.entries(VALUES).flatMap(([rule, faults]) =>
  Object.entries(faults).flatMap(([fault, all]) =>
    all.map((values) => ({ rule, fault, severity: 'error', place: {}, values }) as const),
  ),
)

describe.each<[string, Language]>([
  ['English', PRESS_ENGLISH],
  ['French', PRESS_FRENCH],
])('%s', (_, language) => {
  it.each(FOUND)('tells $rule, $fault in whole sentences: $values', (finding) => {
    const { what, why, mend } = tell(language, finding)
    for (const words of [what, why, mend]) {
      expect(words).toMatch(/^[A-ZÉÀ].*\.$/u)
      expect(words).not.toMatch(/undefined/)
    }
  })

  it('has words for no other fault than these and those of the content and its layout', () => {
    const worded = (words: object) => Object.keys(words).toSorted()
    expect(worded(language.words)).toEqual(
      worded({ ...LAYOUT_ENGLISH.words, ...PREFLIGHT_ENGLISH, ...(VALUES satisfies object) }),
    )
    for (const [rule, faults] of Object.entries(VALUES)) {
      expect(worded(language.words[rule]?.faults ?? {})).toEqual(worded(faults))
    }
  })
})

it.each(FOUND)('$rule, $fault is told in French that obeys T1–T16: $values', (finding) => {
  const { what, why, mend } = tell(PRESS_FRENCH, finding)
  for (const text of [what, why, mend]) {
    expect([text, checkText({ text, role: 'body' }, {})]).toEqual([text, []])
  }
})

it('a fault without words does not compile', () => {
  const why = 'Pourquoi.'
  // @ts-expect-error a fault is missing
  const font: WordsFor<PressFaults>['font'] = { why, faults: {} }
  expect(font.faults).toEqual({})
})
