import { describe, expect, it } from 'vitest'
import { tell } from '../findings/words.ts'
import { ENGLISH } from '../words/english.ts'
import { checkComposedLines, checkGlyphs, checkText } from './check-text.ts'
import { PRINTED_STRINGS, UNCORRECTED_STRINGS } from './testing/leaflet-strings.ts'
import type { TextRole } from './text-rule.ts'

const rulesBrokenBy = (text: string, role: TextRole = 'body') => [
  ...new Set(checkText({ text, role }, {}).map(({ rule }) => rule)),
]

const isAddress = (text: string) => /^\S+\.fr$/.test(text)

describe('the printed strings of edition 1', () => {
  it.each(PRINTED_STRINGS)('T1–T16: accept %j', (text) => {
    expect(checkText({ text, role: 'body' }, {})).toEqual([])
    expect(checkText({ text, role: 'title' }, {})).toEqual([])
  })

  it.each(PRINTED_STRINGS.filter(isAddress))('T15: accept the address %j', (text) => {
    expect(checkText({ text, role: 'address' }, {})).toEqual([])
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
    expect(checkText({ text, role: 'title' }, {}).map((f) => tell(ENGLISH, f).mend)).toEqual([
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
  it('are data: the rule, which way it is broken, where, and the correction', () => {
    const place = { edition: 'edition-1', panel: 'cover', field: 'title' }
    expect(checkText({ text: 'LE SAVIEZ-VOUS\u00a0?', role: 'title' }, place)).toEqual([
      {
        rule: 'T1',
        fault: 'wrong-space',
        severity: 'error',
        place: { ...place, start: 14, end: 16 },
        values: { mark: '?', found: '\u00a0' },
        excerpt: '… SAVIEZ-VOUS\u00a0?',
        correction: { found: '\u00a0?', replacement: '\u202f?' },
      },
    ])
  })

  it('come rule after rule, in the order of the text', () => {
    const findings = checkText({ text: "L'eau? L'air!", role: 'body' }, {})
    expect(findings.map(({ rule, place }) => [rule, place.start])).toEqual([
      ['T1', 5],
      ['T1', 12],
      ['T4', 1],
      ['T4', 8],
    ])
  })

  it('are none for an empty string', () => {
    for (const role of ['title', 'body', 'name', 'address'] as const) {
      expect(checkText({ text: '', role }, {})).toEqual([])
    }
  })
})

describe('T12, T15: lines that may stand', () => {
  it.each(PRINTED_STRINGS)('T12, T15: accept %j broken at each U+0020', (text) => {
    const lines = text.split(' ')
    expect(checkComposedLines({ text, role: 'body', lines }, {})).toEqual([])
    expect(checkComposedLines({ text, role: 'title', lines }, {})).toEqual([])
    expect(checkComposedLines({ text, role: 'body', lines: [text] }, {})).toEqual([])
  })

  it('T12: shows where the lines part', () => {
    const lines = ['mise à disposi-', 'tion']
    const text = 'mise à disposition'
    expect(checkComposedLines({ text, role: 'body', lines }, {})).toEqual([
      {
        rule: 'T12',
        fault: 'added-hyphen',
        severity: 'error',
        place: {},
        values: { line: 1, hyphen: '-' },
        excerpt: '…e à disposi-\u2028tion',
      },
    ])
  })
})

describe('T14', () => {
  it('T14: asks for whole code points, plain spaces too', () => {
    const asked: number[] = []
    const hasGlyph = (codePoint: number) => {
      asked.push(codePoint)
      return true
    }
    expect(checkGlyphs({ text: 'a 😀', font: 'x', hasGlyph }, {})).toEqual([])
    expect(asked).toEqual([0x61, 0x20, 0x1f600])
  })
})

describe('addresses and times', () => {
  it.each([
    'Voir www.x.fr/a?b=c pour tout savoir',
    'Voir https://www.datagrandest.fr/a?b=c;d!e:f/2023-2024/100%25/5mm',
    'Écrire à contact@datagrandest.fr',
    'Sur datagrandest.fr/open-data, tout est dit',
  ])('T1, T2, T11, T13: accept %j', (text) => {
    expect(rulesBrokenBy(text)).toEqual([])
  })

  it.each(['https://www.datagrandest.fr/a?b=c', 'contact@datagrandest.fr', "www.x.fr/l'eau--..."])(
    'T1–T14: leave the address %j to T15',
    (text) => {
      expect(rulesBrokenBy(text, 'address').filter((rule) => rule !== 'T15')).toEqual([])
    },
  )

  it('T2, T11: accept 12:30, and 14 h 30 when U+00A0 joins it', () => {
    expect(rulesBrokenBy('12:30')).toEqual([])
    expect(rulesBrokenBy('14\u00a0h\u00a030')).toEqual([])
    expect(rulesBrokenBy('14 h 30')).toEqual(['T11'])
  })
})
