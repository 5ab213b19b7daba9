import { describe, expect, it } from 'vitest'
import { lineOf } from './check.ts'
import { clausesAgainst } from './others-by-verapdf.ts'
import { readPdfaReport } from './pdfa.ts'
import { pdfx1aFaults, readJhoveReport } from './pdfx1a.ts'
import { qpdfFaults } from './qpdf-syntax.ts'
import { lostWords } from './redistilled.ts'
import { compareHashes } from './same-bytes.ts'
import { firstDifference, readStructText } from './struct-text.ts'

it('prints one line for a finding', () => {
  const finding = { what: 'ink sum', file: 'a.pdf', measured: '212 %' }
  expect(lineOf({ ...finding, faults: [] })).toBe('ok      ink sum             a.pdf  212 %')
  expect(lineOf({ ...finding, faults: ['one', 'two'] })).toBe(
    'FAILED  ink sum             a.pdf  one; two',
  )
})

describe('qpdf', () => {
  it('passes a clean file', () => {
    const stdout = 'checking a.pdf\nNo syntax or stream encoding errors found; the file may still'
    expect(qpdfFaults({ code: 0, stdout, stderr: '' })).toEqual([])
  })

  it('refuses a warning, for which qpdf gives 3, and silence', () => {
    const stderr = 'WARNING: a.pdf: file is damaged\n'
    expect(qpdfFaults({ code: 3, stdout: 'checking a.pdf\n', stderr })).toEqual([
      'WARNING: a.pdf: file is damaged',
    ])
    expect(qpdfFaults({ code: 0, stdout: '', stderr: '' })).toEqual(['qpdf gave 0 without a word'])
  })
})

describe('veraPDF', () => {
  const job = (name: string, said: string) =>
    `<job><item size="7"><name>${name}</name></item>${said}</job>`
  const report = readPdfaReport(
    `<report><jobs>${[
      job(
        'good.pdf',
        `<validationReport jobEndStatus="normal" isCompliant="true">
         <details passedRules="146" failedRules="0" passedChecks="48438" failedChecks="0"></details>
         </validationReport>`,
      ),
      job(
        'bad.pdf',
        `<validationReport jobEndStatus="normal" isCompliant="false">
         <details passedRules="145" failedRules="1" passedChecks="45266" failedChecks="420">
         <rule specification="ISO 19005-2:2011" clause="6.2.4.3" testNumber="2" status="failed"
           failedChecks="420"></rule></details></validationReport>`,
      ),
      job(
        'broken.pdf',
        `<taskException type="PARSE"><exceptionMessage>Exception: End of file is reached` +
          '</exceptionMessage></taskException>',
      ),
    ].join('')}</jobs></report>`,
  )

  it('passes a file without a failed check', () => {
    expect(report.get('good.pdf')).toEqual({ passedChecks: 48438, faults: [] })
  })

  it('refuses failed checks, naming the clause, and a file that it cannot read', () => {
    expect(report.get('bad.pdf')?.faults).toEqual(['clause 6.2.4.3: 420 failed'])
    expect(report.get('broken.pdf')?.faults).toEqual(['Exception: End of file is reached'])
    expect(report.get('absent.pdf')).toBeUndefined()
  })
})

describe('pdfinfo', () => {
  const told = `Document
  Sect
    P (block)
      "Publier "
      Span (inline)
        "« données »"
      Link (inline)
        "b.example"
        Object 24 0
    L (block):
       /ListNumbering /None
    Figure:
       /BBox [31.181 196.972 145.984 311.776]
      ""
`
  const read = readStructText(told)

  it('tells roles and texts, each as deep as it lies, and no attribute', () => {
    expect(read.map((line) => line.trim())).toEqual([
      ...['Document', 'Sect', 'P', '"Publier "', 'Span', '"« données »"'],
      ...['Link', '"b.example"', 'L', 'Figure'],
    ])
    expect(read[5]).toBe('        "« données »"')
  })

  it('refuses the first line that another reading has not', () => {
    expect(firstDifference(read, read)).toEqual([])
    expect(firstDifference(read, read.with(3, '      "Lire "'))).toEqual([
      'line 4: pdfinfo tells « "Publier " », not « "Lire " »',
    ])
    expect(firstDifference(read, read.slice(0, -1))).toHaveLength(1)
  })
})

describe('JHOVE', () => {
  const good = { uri: 'a.pdf', status: 'Well-Formed and valid', profiles: ['ISO PDF/X-1a'] }
  const PDF = '<< /GTS_PDFXConformance (PDF/X-1a:2001) >>'

  it('passes a valid file of the profile', () => {
    const [verdict] = readJhoveReport(JSON.stringify({ jhove: { repInfo: [good] } }))
    expect(pdfx1aFaults(verdict, PDF)).toEqual([])
  })

  it.each([
    [{ ...good, status: 'Well-Formed, but not valid' }, 'status « Well-Formed, but not valid »'],
    [{ ...good, profiles: ['ISO PDF/X-1'] }, 'profiles « ISO PDF/X-1 », without ISO PDF/X-1a'],
    [{ ...good, messages: [{ id: 'PDF-HUL-1', message: 'Odd' }] }, 'PDF-HUL-1: Odd'],
    [undefined, 'JHOVE says nothing of it'],
  ])('refuses %j', (verdict, fault) => {
    expect(pdfx1aFaults(verdict, PDF)).toEqual([fault])
  })

  it('refuses another year of the standard', () => {
    expect(pdfx1aFaults(good, PDF.replace('2001', '2003'))).toEqual(['does not say 2001'])
  })
})

describe('two builds', () => {
  it('are equal, or one line says which file is not', () => {
    const first = new Map([
      ['r/same.pdf', 'aa'],
      ['r/changed.pdf', 'bb'],
      ['r/gone.pdf', 'cc'],
    ])
    const second = new Map([
      ['r/same.pdf', 'aa'],
      ['r/changed.pdf', 'dd'],
      ['r/new.pdf', 'ee'],
    ])
    expect(compareHashes(first, second).map(({ file, faults }) => [file, ...faults])).toEqual([
      ['r/same.pdf'],
      ['r/changed.pdf', 'bb then dd'],
      ['r/gone.pdf', 'missing from the second build'],
      ['r/new.pdf', 'missing from the first build'],
    ])
  })
})

describe('words kept', () => {
  it('are all there when spaces and order alone have changed', () => {
    expect(lostWords(['Je publie', 'Je lis'], ['lis  Je', 'Je\npublie'])).toEqual([])
  })

  it('are missed when one is gone, cut, changed or stands less often', () => {
    expect(lostWords(['S’ORGANISER Je Je fin'], ['S9ORGANISER Je fi n'])).toEqual([
      'S’ORGANISER',
      'Je',
      'fin',
    ])
  })
})

it('hears where veraPDF contradicts what is expected of a file', () => {
  const reasons = { P104: 'no identifiers', P301: 'RGB' }
  const faults = ['clause 6.1.3: 1 failed', 'clause 6.2.4.3: 4 failed']
  expect(clausesAgainst(reasons, faults)).toEqual([])
  expect(clausesAgainst({ P301: 'RGB' }, faults)).toEqual([
    'P104 is not expected, and veraPDF says the contrary (6.1.3)',
  ])
  expect(clausesAgainst({ ...reasons, P405: 'untold' }, faults)).toEqual([
    'P405 is expected, and veraPDF says the contrary (6.2.11.7.2)',
  ])
})
