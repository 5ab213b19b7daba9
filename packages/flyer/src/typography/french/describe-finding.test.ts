import { describe, expect, it } from 'vitest'
import { checkGlyphs } from '../check-glyphs.ts'
import { checkTypography } from '../check-typography.ts'
import type { TypographyFinding } from '../rule.ts'
import { TYPOGRAPHY_RULES } from '../rules.ts'
import { describeFinding } from './describe-finding.ts'
import { RULES_IN_FRENCH } from './rules-in-french.ts'

const findingsIn = (text: string) => checkTypography([{ path: 'x', text, role: 'body' }])
const describeFirst = (findings: readonly TypographyFinding[]) => {
  const [finding] = findings
  if (!finding) throw new Error('nothing was found')
  return describeFinding(finding)
}

describe('the French wording of a rule', () => {
  it.each(TYPOGRAPHY_RULES.map(({ id }) => [id]))('%s: obeys T1–T16 in whole sentences', (id) => {
    const { what, why, mend } = RULES_IN_FRENCH[id]
    for (const text of [what, why, mend]) {
      expect(text).toMatch(/^[A-ZÉÀ].+\.$/u)
      expect(findingsIn(text)).toEqual([])
    }
  })

  it('obeys T1–T16 around a correction too', () => {
    for (const replacement of ['cœur', '']) {
      const { mend } = describeFinding({
        rule: 'T10',
        path: 'x',
        excerpt: 'coeur',
        message: '',
        mend: '',
        correction: { found: 'mot', replacement },
      })
      expect(findingsIn(mend)).toEqual([])
    }
  })
})

describe('a finding in French', () => {
  it('names the spaces of its correction, which no one can see', () => {
    expect(describeFirst(findingsIn('Pourquoi ?'))).toEqual({
      ...RULES_IN_FRENCH.T1,
      mend: 'Remplacez «\u00a0[espace]?\u00a0» par «\u00a0[espace fine insécable]?\u00a0».',
      excerpt: 'Pourquoi ?',
    })
    expect(describeFirst(findingsIn('le 7 octobre')).mend).toBe(
      'Remplacez «\u00a07 octobre\u00a0» par «\u00a07[espace insécable]octobre\u00a0».',
    )
  })

  it('asks to remove what should not be there', () => {
    expect(describeFirst(findingsIn('dispo\u00adsition'))).toMatchObject({
      mend: 'Supprimez «\u00a0[césure cachée]\u00a0».',
      excerpt: 'dispo[césure cachée]sition',
    })
  })

  it('asks what its rule asks where only the author knows', () => {
    expect(describeFirst(findingsIn('Il dit "oui')).mend).toBe(RULES_IN_FRENCH.T9.mend)
  })

  it('gives the number of a character that has no French name', () => {
    const findings = checkGlyphs({
      path: 'x',
      text: 'Ouvrir\u2066',
      fontName: 'Source',
      hasGlyph: (codePoint) => codePoint < 0x2000,
    })
    expect(describeFirst(findings).excerpt).toBe('Ouvrir[U+2066]')
  })

  it('says where a line ends', () => {
    const finding = { rule: 'T12', path: 'x', message: '', mend: '' } as const
    expect(describeFinding({ ...finding, excerpt: 'l’[line break]eau' }).excerpt).toBe(
      'l’[fin de ligne]eau',
    )
  })
})
