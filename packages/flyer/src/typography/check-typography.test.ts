import { describe, expect, it } from 'vitest'
import { checkTypography } from './check-typography.ts'
import type { TextRole } from './rule.ts'
import { PRINTED_STRINGS, UNCORRECTED_STRINGS } from './testing/leaflet-strings.ts'

const rulesBrokenBy = (text: string, role: TextRole = 'body') => [
  ...new Set(checkTypography([{ path: 'x', text, role }]).map(({ rule }) => rule)),
]

const isAddress = (text: string) => /^\S+\.fr$/.test(text)

describe('the printed strings of edition 1', () => {
  it.each(PRINTED_STRINGS)('T1–T16: let be %j', (text) => {
    expect(checkTypography([{ path: 'x', text, role: 'body' }])).toEqual([])
    expect(checkTypography([{ path: 'x', text, role: 'title' }])).toEqual([])
  })

  it.each(PRINTED_STRINGS.filter(isAddress))('T15: let be the address %j', (text) => {
    expect(checkTypography([{ path: 'x', text, role: 'address' }])).toEqual([])
  })
})

describe('the strings of the minutes', () => {
  it.each(UNCORRECTED_STRINGS)('T1–T16: refuse %j', (text) => {
    expect(rulesBrokenBy(text)).not.toEqual([])
  })

  it.each(UNCORRECTED_STRINGS.filter((text) => text.includes("'")))('T4: refuses %j', (text) => {
    expect(rulesBrokenBy(text)).toContain('T4')
  })

  it('T5: refuses DEMARCHE and COLLECTIVITE', () => {
    const text = 'ENGAGER UNE DEMARCHE OPEN DATA DANS MA COLLECTIVITE'
    expect(checkTypography([{ path: 'x', text, role: 'title' }]).map((f) => f.mend)).toEqual([
      'Write "DÉMARCHE".',
      'Write "COLLECTIVITÉ".',
    ])
  })

  it('T1, T2, T3, T4: refuses a quotation as it was typed', () => {
    expect(rulesBrokenBy("Henoo : « L'open data ! »")).toEqual(['T1', 'T2', 'T3', 'T4'])
  })

  it('T6, T7: refuses the sentence on the law as it was typed', () => {
    expect(rulesBrokenBy('La loi n° 2016-1321 du 7 octobre 2016')).toEqual(['T6', 'T7'])
  })
})

describe('findings', () => {
  it('name the path, show the fault, and say in one sentence what is wrong, why, and the rule', () => {
    expect(
      checkTypography([{ path: 'cover.title', text: 'LE SAVIEZ-VOUS\u00a0?', role: 'title' }]),
    ).toEqual([
      {
        rule: 'T1',
        path: 'cover.title',
        excerpt: '… SAVIEZ-VOUS[U+00A0]?',
        message:
          '"?" has U+00A0 before it, not U+202F: a French high mark stands a thin space away from its word and never starts a line (T1).',
        mend: 'Replace U+00A0 before "?" by U+202F.',
        correction: { found: '\u00a0?', replacement: '\u202f?' },
      },
    ])
  })

  it('come string after string, rule after rule, in the order of the text', () => {
    const findings = checkTypography([
      { path: 'a', text: "L'eau? L'air!", role: 'body' },
      { path: 'b', text: 'Quoi?', role: 'body' },
    ])
    expect(findings.map(({ path, rule, excerpt }) => [path, rule, excerpt])).toEqual([
      ['a', 'T1', "L'eau? L'air!"],
      ['a', 'T1', "L'eau? L'air!"],
      ['a', 'T4', "L'eau? L'air!"],
      ['a', 'T4', "L'eau? L'air!"],
      ['b', 'T1', 'Quoi?'],
    ])
  })

  it('are none for no string and for an empty one', () => {
    expect(checkTypography([])).toEqual([])
    for (const role of ['title', 'body', 'name', 'address'] as const) {
      expect(checkTypography([{ path: 'x', text: '', role }])).toEqual([])
    }
  })
})

describe('addresses and times', () => {
  it.each([
    'Voir www.x.fr/a?b=c pour tout savoir',
    'Voir https://www.datagrandest.fr/a?b=c;d!e:f/2023-2024/100%25/5mm',
    'Écrire à contact@datagrandest.fr',
    'Sur datagrandest.fr/open-data, tout est dit',
  ])('T1, T2, T11, T13: let be %j', (text) => {
    expect(rulesBrokenBy(text)).toEqual([])
  })

  it.each(['https://www.datagrandest.fr/a?b=c', 'contact@datagrandest.fr', "www.x.fr/l'eau--..."])(
    'T1–T14: leave the address %j to T15',
    (text) => {
      expect(rulesBrokenBy(text, 'address').filter((rule) => rule !== 'T15')).toEqual([])
    },
  )

  it('T2, T11: let 12:30 be, and 14 h 30 when U+00A0 joins it', () => {
    expect(rulesBrokenBy('12:30')).toEqual([])
    expect(rulesBrokenBy('14\u00a0h\u00a030')).toEqual([])
    expect(rulesBrokenBy('14 h 30')).toEqual(['T11'])
  })
})
