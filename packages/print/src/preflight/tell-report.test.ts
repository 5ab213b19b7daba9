import { checkText, type Finding } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { PreflightReport } from './report.ts'
import { tellReport, titleOf } from './tell-report.ts'
import { toldReportSchema } from './told-report.ts'

const REPORT: PreflightReport = {
  verdict: 'refused',
  profile: 'offset-coated',
  printer: 'onlineprinters',
  leaflet: { edition: 'edition-1', sender: 'datagrandest' },
  bytes: 1234,
  sha256: 'ab'.repeat(32),
  findings: [
    { rule: 'P104', fault: 'no-identifiers', severity: 'warning', place: {}, values: {} },
    {
      rule: 'P204',
      fault: 'short',
      severity: 'error',
      place: { page: 2, area: { x: 0, y: -3, width: 297, height: 3 } },
      values: { side: 'top', foundMm: 2, wantedMm: 3 },
    },
    { rule: 'P101', fault: 'damaged', severity: 'error', place: {}, values: {} },
  ],
  rules: [
    { rule: 'P101', outcome: 'passed' },
    { rule: 'L101', outcome: 'not-checked', missing: 'rendering' },
  ],
  measures: null,
}

describe('a report in words', () => {
  it('keeps what is known of the file', () => {
    const told = tellReport(REPORT, 'out/a.pdf', 'en')
    expect(toldReportSchema.parse(told)).toMatchObject({
      path: 'out/a.pdf',
      verdict: 'refused',
      language: 'en',
      profile: 'offset-coated',
      printer: 'onlineprinters',
      leaflet: { edition: 'edition-1', sender: 'datagrandest' },
      bytes: 1234,
      sha256: 'ab'.repeat(32),
      measures: null,
    })
  })

  it('tells each finding in English with its place', () => {
    expect(tellReport(REPORT, 'a.pdf', 'en').findings).toMatchObject([
      {
        rule: 'P104',
        severity: 'warning',
        page: null,
        areaMm: null,
        where: '',
        what: 'The file lacks the two identifiers that the standard asks for.',
      },
      {
        rule: 'P204',
        severity: 'error',
        page: 2,
        areaMm: { x: 0, y: -3, width: 297, height: 3 },
        where: 'page 2, 0.0 mm from the left, -3.0 mm from the top',
        what: expect.stringContaining('2 mm'),
      },
      { rule: 'P101', title: 'Opening of the file' },
    ])
  })

  it('tells them in French', () => {
    expect(tellReport(REPORT, 'a.pdf', 'fr').findings).toMatchObject([
      { title: titleOf('P104', 'fr'), where: '' },
      { where: expect.stringMatching(/^page\u00a02, à .*de la gauche et .*du haut$/) },
      { title: 'Ouverture du fichier', what: expect.stringContaining('abîmé') },
    ])
  })

  it('counts errors in its sentence, which begins to mend with the first of them', () => {
    const { sentence, findings } = tellReport(REPORT, 'a.pdf', 'en', 'Onlineprinters')
    expect(sentence).toBe(
      `Do not send this file to Onlineprinters: it has 2 faults. Begin here: ${findings[1]?.mend}`,
    )
  })

  it('counts warnings when there is no error', () => {
    const findings = REPORT.findings.slice(0, 1)
    const report: PreflightReport = { ...REPORT, verdict: 'accepted-with-warnings', findings }
    expect(tellReport(report, 'a.pdf', 'en').sentence).toMatch(/look at 1 point first\.$/)
  })

  it('says that a member’s own lines could not be compared', () => {
    const leaflet = { edition: 'edition-1', sender: 'toul', untold: 'Terres Touloises' }
    const of = { ...REPORT, leaflet }
    expect(tellReport(of, 'a.pdf', 'en').sentence).toMatch(
      / The lines of Terres Touloises itself .* could not be compared: read them again\.$/,
    )
    const { sentence, ...told } = tellReport(of, 'a.pdf', 'fr')
    expect(sentence).toMatch(/ Les lignes propres à Terres Touloises .* relisez-les\.$/)
    expect(checkText({ text: sentence, role: 'body' }, {})).toEqual([])
    expect(told.leaflet).toEqual({ edition: 'edition-1', sender: 'toul' })
  })

  it('gives each rule its title, and what it lacked', () => {
    expect(tellReport(REPORT, 'a.pdf', 'fr').rules).toEqual([
      { rule: 'P101', outcome: 'passed', title: 'Ouverture du fichier' },
      {
        rule: 'L101',
        outcome: 'not-checked',
        missing: 'rendering',
        title: titleOf('L101', 'fr'),
      },
    ])
  })
})

describe('a fault that several pages have', () => {
  const noBleed = (page: number, change: Partial<Finding> = {}): Finding => ({
    rule: 'P204',
    fault: 'short',
    severity: 'error',
    place: { page },
    values: { side: 'all', foundMm: 0, wantedMm: 3 },
    ...change,
  })
  const told = (findings: readonly Finding[], language: 'fr' | 'en' = 'en') =>
    tellReport({ ...REPORT, findings }, 'a.pdf', language)

  it('is told once, with all its pages, and counts as one', () => {
    const { findings, sentence } = told([noBleed(1), noBleed(2)])
    expect(findings).toMatchObject([{ rule: 'P204', page: 1, where: 'pages 1 and 2' }])
    expect(sentence).toContain('it has 1 fault.')
  })

  it('names its pages in French', () => {
    const { findings, sentence } = told([noBleed(1), noBleed(2), noBleed(4)], 'fr')
    expect(findings.map(({ where }) => where)).toEqual(['pages\u00a01, 2 et 4'])
    expect(checkText({ text: findings[0]?.where ?? '', role: 'body' }, {})).toEqual([])
    expect(sentence).toContain('il contient un défaut.')
  })

  it('keeps what leads to it when that is the same on each', () => {
    const place = (page: number) => ({ page, objects: [{ kind: 'font', name: 'F1' } as const] })
    const { findings } = told([noBleed(1, { place: place(1) }), noBleed(2, { place: place(2) })])
    expect(findings.map(({ where }) => where)).toEqual(['pages 1 and 2, font F1'])
  })

  it('stands where the first was, before what was found after that', () => {
    const other = noBleed(1, { rule: 'P205', fault: 'differs' })
    expect(told([noBleed(1), other, noBleed(2)]).findings.map(({ rule }) => rule)).toEqual([
      'P204',
      'P205',
    ])
  })

  it('is told on each when the figures differ, or the way, or the weight', () => {
    const values = { side: 'all', foundMm: 2, wantedMm: 3 }
    const pages = [
      noBleed(1),
      noBleed(2, { values }),
      noBleed(3, { fault: 'missing' }),
      noBleed(4, { severity: 'warning' }),
    ]
    expect(told(pages).findings.map(({ page }) => page)).toEqual([1, 2, 3, 4])
  })

  it('is told on each where it has an area, which is shown there', () => {
    const area = { x: 0, y: -3, width: 297, height: 3 }
    const pages = [1, 2].map((page) => noBleed(page, { place: { page, area } }))
    expect(told(pages).findings.map(({ page }) => page)).toEqual([1, 2])
  })

  it('says on each how many more there are', () => {
    const pages = [1, 2].map((page) => noBleed(page, { fault: 'more', values: { count: 3 } }))
    expect(told(pages).findings.map(({ where }) => where)).toEqual(['page 1', 'page 2'])
  })
})

it('a rule that there is not has no title', () => {
  expect(() => titleOf('P999', 'fr')).toThrow('there is no title for P999')
})
