import { checkText, findingsOf, type Language, type Rule, tell } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { LAYOUT_RULES } from '../layout-rules/layout-rules.ts'
import { LAYOUT_ENGLISH } from './english.ts'
import { LAYOUT_FRENCH } from './french.ts'
import { logoRule } from './logo-rule.ts'
import { placeRule } from './place-rule.ts'
import { qrCodeRule } from './qr-code-rule.ts'
import { roomRule } from './room-rule.ts'

function describeRule<Subject>(rule: Rule<Subject>): void {
  const { passes, fails } = rule.examples
  const found = fails.flatMap((subject) => findingsOf([rule], subject, {}))

  describe(rule.title, () => {
    it.each(passes)('is so in %j', (subject) => {
      expect(findingsOf([rule], subject, {})).toEqual([])
    })

    it.each(fails)('is not so in %j', (subject) => {
      expect(findingsOf([rule], subject, {}).map(({ fault }) => fault)).toEqual(subject.finds)
    })

    it.each<Language>([LAYOUT_ENGLISH, LAYOUT_FRENCH])('has words for its faults', ({ words }) => {
      expect(new Set(found.map(({ fault }) => fault))).toEqual(
        new Set(Object.keys(words[rule.id]?.faults ?? {})),
      )
    })

    it.each(found)('is told in English, and in French by its rules: $fault', (finding) => {
      expect(tell(LAYOUT_ENGLISH, finding).what).toMatch(/^[A-Z].*\.$/)
      const { what, why, mend } = tell(LAYOUT_FRENCH, finding)
      for (const text of [what, why, mend]) {
        expect(text).toMatch(/^[A-Z].*\.$/)
        expect([text, checkText({ text, role: 'body' }, {})]).toEqual([text, []])
      }
    })
  })
}

describeRule(placeRule)
describeRule(roomRule)
describeRule(qrCodeRule)
describeRule(logoRule)
for (const rule of LAYOUT_RULES) describeRule(rule)

describe('room for a text', () => {
  it('names no special space of a text that is too long', () => {
    const [fits] = roomRule.examples.passes
    if (!fits) throw new Error('The rule has no example that passes.')
    const subject = { ...fits, text: '«\u00a0Un trésor\u202f!\u00a0»', maxLines: 1 }
    const [finding] = findingsOf([roomRule], subject, {})
    expect(finding && tell(LAYOUT_FRENCH, finding).excerpt).toBe('« Un trésor ! »')
  })

  it('counts one line as one', () => {
    const values = {
      excessLines: 1,
      excessMm: 4.7625,
      lines: 5,
      maxLines: 4,
      characters: 90,
      fitting: 72,
    }
    const one = { rule: 'room', fault: 'lines', severity: 'error', place: {}, values } as const
    expect(tell(LAYOUT_ENGLISH, one).what).toContain('too long by 1 line (4.8 mm)')
    expect(tell(LAYOUT_FRENCH, one).what).toContain('dépasse de 1\u00a0ligne (4,8\u00a0mm)')
  })
})
