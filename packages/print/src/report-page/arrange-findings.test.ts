import { describe, expect, it } from 'vitest'
import type { ToldPreflightFinding } from '../preflight/told-report.ts'
import { arrangeFindings, wholePagesOf } from './arrange-findings.ts'

const DRAWN = {
  area: { x: 0, y: 0, width: 100, height: 100 },
  part: () => new Uint8Array(),
  whole: () => new Uint8Array(),
}
/** Two pages that were drawn. */
const pictureOf = (page: number) => (page < 3 ? DRAWN : null)

const finding = (rule: string, changes: Partial<ToldPreflightFinding>): ToldPreflightFinding => ({
  ...{ rule, title: '', severity: 'error', page: 1, areaMm: null, where: '' },
  ...{ what: '', why: '', mend: '' },
  ...changes,
})

const PART = { x: 10, y: 10, width: 5, height: 5 }
const FINDINGS = [
  finding('P901', { severity: 'warning' }),
  finding('P101', { page: null }),
  finding('P201', {}),
  finding('P301', { areaMm: PART }),
  finding('P302', { areaMm: DRAWN.area }),
  finding('P401', { page: 2 }),
  finding('P501', { page: 3 }),
]

/** The blocks of a severity in short. */
const told = (severity: 'error' | 'warning') =>
  arrangeFindings(FINDINGS, pictureOf)
    .find((one) => one.severity === severity)
    ?.blocks.map((block) =>
      'findings' in block
        ? [block.page, block.findings.map(({ number, finding: { rule } }) => [number, rule])]
        : [block.shown, block.number, block.finding.rule],
    )

describe('the findings of a file', () => {
  it('that show all of one page stand together, where the first of them stands', () => {
    expect(told('error')).toEqual([
      ['nothing', 1, 'P101'],
      [
        1,
        [
          [2, 'P201'],
          [3, 'P302'],
        ],
      ],
      ['part', 4, 'P301'],
      ['whole-page', 5, 'P401'],
      ['nothing', 6, 'P501'],
    ])
  })

  it('stand by their severity: a warning shares no picture with errors', () => {
    expect(told('warning')).toEqual([['whole-page', 7, 'P901']])
    const counts = arrangeFindings(FINDINGS, pictureOf).map(({ count }) => count)
    expect(counts).toEqual([6, 1])
  })

  it('need each page that any of them shows whole once', () => {
    expect([...wholePagesOf(arrangeFindings(FINDINGS, pictureOf)).keys()]).toEqual([1, 2])
  })
})
