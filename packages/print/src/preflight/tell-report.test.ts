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

it('a rule that there is not has no title', () => {
  expect(() => titleOf('P999', 'fr')).toThrow('there is no title for P999')
})
