import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { ToldPreflightFinding, ToldReport } from '../../preflight/told-report.ts'
import { leftOut, reportAsText } from './report-text.ts'

const finding = (
  rule: string,
  severity: 'error' | 'warning',
  where = 'page 1',
): ToldPreflightFinding => ({
  rule,
  title: `Title of ${rule}`,
  severity,
  page: null,
  areaMm: null,
  where,
  what: `What ${rule} found.`,
  why: 'Why it matters.',
  mend: 'What to do.',
})

const report = (change: Partial<ToldReport> = {}): ToldReport => ({
  path: 'out/a.pdf',
  verdict: 'refused',
  sentence: 'Do not send this file.',
  language: 'en',
  profile: 'offset-coated',
  printer: null,
  leaflet: null,
  bytes: 1,
  sha256: '0'.repeat(64),
  findings: [],
  rules: [],
  measures: null,
  ...change,
})

const rules = (...outcomes: readonly ToldReport['rules'][number]['outcome'][]) =>
  outcomes.map((outcome, i) => ({ rule: `P10${i}`, title: 'A title', outcome }))

type Missing = NonNullable<ToldReport['rules'][number]['missing']>

const unchecked = (...missing: readonly Missing[]) =>
  missing.map((need, i) => ({
    rule: `P20${i}`,
    title: 'A title',
    outcome: 'not-checked' as const,
    missing: need,
  }))

const LACKS: readonly Missing[] = ['file', 'rendering', 'plates', 'leaflet', 'trim', 'inks']

describe('a report on a terminal', () => {
  it('tells the sentence first, then errors, then warnings, then how many rules are kept', () => {
    const findings = [finding('P104', 'warning', ''), finding('P201', 'error')]
    const text = reportAsText(
      report({ findings, rules: rules('passed', 'found', 'passed', 'found', 'not-checked') }),
    )
    expect(text.split('\n')).toEqual([
      'out/a.pdf',
      '  Do not send this file.',
      '',
      '  P201 Title of P201 (error)',
      '    page 1',
      '    What P201 found.',
      '    To mend: What to do.',
      '    Why: Why it matters.',
      '',
      '  P104 Title of P104 (warning)',
      '    What P104 found.',
      '    To mend: What to do.',
      '    Why: Why it matters.',
      '',
      '  2 rules passed, 1 could not be checked',
      '',
    ])
  })

  it('is short when nothing was found', () => {
    const text = reportAsText(report({ sentence: 'It may go.', rules: rules('passed') }))
    expect(text).toBe('out/a.pdf\n  It may go.\n\n  1 rule passed\n')
  })

  it('is told in French', () => {
    const findings = [finding('P104', 'warning'), finding('P201', 'error')]
    const told = rules('passed', 'passed', 'not-checked', 'not-checked')
    const text = reportAsText(report({ language: 'fr', findings, rules: told }))
    expect(text).toContain('P201 Title of P201 (erreur)')
    expect(text).toContain('P104 Title of P104 (avertissement)')
    expect(text).toContain(
      '\n    Que faire\u00a0: What to do.\n    Pourquoi\u00a0: Why it matters.\n',
    )
    expect(text).toContain('\n  2\u00a0règles respectées, 2\u00a0non contrôlées\n')
  })

  it('counts one rule as one in French', () => {
    const text = reportAsText(report({ language: 'fr', rules: rules('passed', 'not-checked') }))
    expect(text).toContain('\n  1\u00a0règle respectée, 1\u00a0non contrôlée\n')
  })

  it('says why rules could not be checked, and how many for each reason', () => {
    const told = unchecked('leaflet', 'plates', 'leaflet')
    expect(reportAsText(report({ rules: told }))).toContain(
      '0 rules passed, 3 could not be checked: the file is not known as the leaflet (2), the inks could not be separated (1)\n',
    )
    expect(reportAsText(report({ language: 'fr', rules: told }))).toContain(
      ', 3\u00a0non contrôlées\u00a0: dépliant non reconnu (2), encres non séparées (1)\n',
    )
  })

  it('counts no reason that is the only one', () => {
    const text = reportAsText(report({ language: 'fr', rules: unchecked('leaflet', 'leaflet') }))
    expect(text).toContain(', 2\u00a0non contrôlées\u00a0: dépliant non reconnu\n')
  })

  it.each(LACKS)('tells in French that obeys T1–T16 that %s is missing', (missing) => {
    const text = reportAsText(report({ language: 'fr', rules: unchecked(missing, 'file') }))
    const counted = text.trim().split('\n').at(-1)?.trim() ?? ''
    expect(counted).toMatch(/non contrôlées\u00a0: [a-zé]/)
    expect(checkText({ text: counted, role: 'body' }, {})).toEqual([])
  })
})

it('says in both languages that a file only goes with a run', () => {
  const french = leftOut('bon-a-tirer.pdf', 'fr')
  expect(french).toMatch(/^bon-a-tirer\.pdf accompagne le tirage/)
  expect(checkText({ text: french, role: 'body' }, {})).toEqual([])
  expect(leftOut('bon-a-tirer.pdf', 'en')).toMatch(/^bon-a-tirer\.pdf goes with its run/)
})
