import { describe, expect, it } from 'vitest'
import type { Finding } from '../findings/finding.ts'
import { patchRule } from '../findings/patch-rule.ts'
import { findingsOf, type Rule } from '../findings/rule.ts'
import { valueRule } from '../findings/value-rule.ts'
import { tell } from '../findings/words.ts'
import { checkText } from '../typography/check-text.ts'
import { FONT_RULES, LINE_RULES, TEXT_RULES } from '../typography/rules.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'

const foundIn = <S>(rules: readonly Rule<S>[]) =>
  rules.flatMap((rule) => rule.examples.fails.flatMap((s) => findingsOf([rule], s, {})))

/** Every finding of the examples of every rule. */
const FOUND = [
  ...foundIn(TEXT_RULES),
  ...foundIn(LINE_RULES),
  ...foundIn(FONT_RULES),
  ...foundIn([valueRule]),
  ...foundIn([patchRule]),
]

const keyOf = ({ rule, fault }: Pick<Finding, 'rule' | 'fault'>) => `${rule}, ${fault}`

/** A finding that quotes a plain word instead of what was found, which breaks rules by nature. */
const neutral = (finding: Finding): Finding => ({
  ...finding,
  values: Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [
      key,
      typeof value === 'string' && value !== '' ? 'mot' : value,
    ]),
  ),
})

const LANGUAGES = { English: ENGLISH, French: FRENCH } as const

describe.each(Object.entries(LANGUAGES))('%s', (name, language) => {
  it('has words for the faults of the examples, which hold every fault', () => {
    const worded = Object.entries(language.words).flatMap(([rule, { faults }]) =>
      Object.keys(faults).map((fault) => keyOf({ rule, fault })),
    )
    expect(new Set(FOUND.map(keyOf))).toEqual(new Set(worded))
  })

  it('tells every finding in whole sentences that show all that they quote', () => {
    for (const finding of FOUND) {
      const { what, why, mend, excerpt = '' } = tell(language, finding)
      for (const words of [what, why, mend]) {
        expect(words).toMatch(/^[A-ZÉÀ].*\.$/u)
        expect(words).not.toMatch(/undefined/)
      }
      const seen = what + mend + excerpt
      const plain = name === 'French' ? seen.replaceAll('\u00a0', ' ') : seen
      expect(plain).not.toMatch(/(?! )[\p{Z}\p{C}\ufffc]/u)
    }
  })
})

describe('French', () => {
  it.each(FOUND.map((finding) => [keyOf(finding), finding] as const))(
    'obeys T1–T16 when it tells %s',
    (_, finding) => {
      const { what, why, mend } = tell(FRENCH, neutral(finding))
      for (const text of [what, why, mend]) {
        expect([text, checkText({ text, role: 'body' }, {})]).toEqual([text, []])
      }
    },
  )

  it('names what cannot be seen, and gives a code point only where there is no name', () => {
    const first = (text: string) => {
      const [finding] = checkText({ text, role: 'body' }, {})
      if (!finding) throw new Error('nothing was found')
      return tell(FRENCH, finding)
    }
    expect(first('Pourquoi\u00a0?')).toEqual({
      rule: 'T1',
      what: 'Devant «\u00a0?\u00a0», «\u00a0[espace insécable]\u00a0» tient lieu d’espace fine insécable.',
      why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
      mend: 'Remplacez «\u00a0[espace insécable]\u00a0» par une espace fine insécable devant «\u00a0?\u00a0».',
      excerpt: 'Pourquoi[espace insécable]?',
    })
    expect(first('le 7 octobre').mend).toBe('Écrivez «\u00a07[espace insécable]octobre\u00a0».')
    expect(first('dispo\u00adsition').excerpt).toBe('dispo[césure cachée]sition')
    expect(first(' \u2066mot').excerpt).toBe(' [U+2066]mot')
  })

  it('says where a line ends', () => {
    const composed = { text: 'l’eau', role: 'body', lines: ['l’', 'eau'] } as const
    const [finding] = findingsOf(LINE_RULES, composed, {})
    expect(finding && tell(FRENCH, finding).excerpt).toBe('l’[fin de ligne]eau')
  })
})

describe('English', () => {
  it('names what cannot be seen and gives its code point', () => {
    const [finding] = checkText({ text: 'Pourquoi\u00a0?', role: 'body' }, {})
    expect(finding && tell(ENGLISH, finding)).toEqual({
      rule: 'T1',
      what: 'There is a no-break space (U+00A0) before "?", not a thin no-break space (U+202F).',
      why: 'A French high mark stands a thin space away from its word and never starts a line.',
      mend: 'Replace the no-break space (U+00A0) before "?" by a thin no-break space (U+202F).',
      excerpt: 'Pourquoi[no-break space U+00A0]?',
    })
  })

  it('has words for the rules of its package alone: another is a defect', () => {
    const finding = { rule: 'X1', fault: 'x', severity: 'error', place: {}, values: {} } as const
    expect(() => tell(ENGLISH, finding)).toThrow(TypeError)
  })
})
