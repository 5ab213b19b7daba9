import { type Job, jobOf, type PrintRun } from '@flyer-open-data/flyer'
import { runBundle } from '../papers/bundle.ts'
import { frenchProductName } from '../papers/french-file-name.ts'
import type { PaperSource, PrintedFile } from '../papers/paper-source.ts'
import type { PreflightReport } from '../preflight/report.ts'
import { CATALOGUE, runOf } from './catalogue.ts'
import { workshopOf } from './test-workshop.ts'

/** The job of a run of the project, with some of it changed. */
export function jobWith(id: string, change: Partial<PrintRun> = {}, isPartner = false): Job {
  return jobOf(
    CATALOGUE,
    { ...runOf(id), ...change },
    isPartner ? CATALOGUE.partners[0] : undefined,
  )
}

/** Files as a run makes them, their bytes a few letters. */
export function someFiles(job: Job): PrintedFile[] {
  const file = (product: string, standards: readonly string[], hash: string): PrintedFile => ({
    product,
    path: frenchProductName(job, product),
    inFolder: `${job.id}-${product}.pdf`,
    bytes: new TextEncoder().encode(`%PDF-1.6 ${product}`),
    sha256: hash.repeat(64 / hash.length),
    standards,
    pages: 2,
    trimMm: [job.format.openSize.width, job.format.openSize.height],
    bleedMm: job.run.bleed,
  })
  return [
    file('press', ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'], '3fa81c07'),
    file('press-no-marks', ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'], '91b2'),
    file('press-x1a', ['PDF/X-1a:2001'], '0c5d'),
    file('repro-sra3', ['PDF/X-4', 'PDF/A-2u'], '77aa'),
    file('repro-a3', ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'], 'a3a3'),
    file('office-a4', ['PDF/A-2a', 'PDF/UA-1'], 'e0e1'),
    file('office-a4-light', ['PDF/A-2a', 'PDF/UA-1'], 'e1e2'),
    file('screen', ['PDF/A-2a', 'PDF/UA-1'], '5f5f'),
    file('fold-template', ['PDF/A-2a', 'PDF/UA-1'], 'f01d'),
    file('dummy', ['PDF/A-2a', 'PDF/UA-1'], 'd0d0'),
  ]
}

/** A report of preflight with so many rules that passed and so many warnings. */
export function someReport(passed: number, warnings: number): PreflightReport {
  const area = { x: 10, y: 10, width: 15, height: 15 }
  return {
    verdict: warnings > 0 ? 'accepted-with-warnings' : 'accepted',
    profile: 'offset-coated',
    printer: null,
    leaflet: null,
    bytes: 187_180,
    sha256: '3fa81c07'.repeat(8),
    findings: Array.from({ length: warnings }, (_, i) => ({
      rule: 'P307',
      severity: 'warning',
      fault: 'small',
      values: { count: i + 1, sizePt: 7.5, leastPt: 8, inks: 2 },
      place: { page: 1, area },
    })),
    rules: [
      ...Array.from({ length: passed }, (_, i) => ({
        rule: `P${100 + i}`,
        outcome: 'passed' as const,
      })),
      ...Array.from({ length: warnings }, () => ({ rule: 'P307', outcome: 'found' as const })),
      { rule: 'L101', outcome: 'not-checked' },
    ],
    measures: {
      pages: 2,
      trimMm: [297, 210],
      bleedMm: 3,
      standards: ['PDF/X-4'],
      outputCondition: 'FOGRA39',
      fonts: [],
      inks: ['Cyan', 'Magenta', 'Yellow', 'Black'],
      mostInk: { percent: 212, page: 1, area },
      mostInkOnSquare: { percent: 204.6, page: 1, area },
      smallestTextPt: 9.5,
      thinnestLinePt: 0.25,
      code: null,
    },
  }
}

/** What papers of a job are made from. */
export function paperSourceOf(job: Job, change: Partial<PaperSource> = {}): PaperSource {
  return {
    ...workshopOf(job),
    bundle: runBundle(job),
    files: someFiles(job),
    reports: new Map([['press', someReport(58, 0)]]),
    ...change,
  }
}
