import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REPOSITORY } from '../setup/repository.ts'
import type { Check } from './check.ts'
import { ofProducts } from './make-files.ts'
import { classPath } from './maven-jars.ts'
import { runProcess } from './run-process.ts'

/** What JHOVE says of one file. */
export interface JhoveVerdict {
  readonly uri: string
  readonly status?: string
  readonly profiles?: readonly string[]
  readonly messages?: readonly { readonly message: string; readonly id?: string }[]
}

/** Reads JHOVE's JSON report: the verdict on each file, one after the other. */
export function readJhoveReport(json: string): readonly JhoveVerdict[] {
  const report = JSON.parse(json) as { jhove?: { repInfo?: readonly JhoveVerdict[] } }
  return report.jhove?.repInfo ?? []
}

/**
 * What keeps a file from being PDF/X-1a:2001. JHOVE tests for PDF/X-1a and does not tell the year
 * of the standard: that one is read from the file, where X-1a:2001 has it as plain text.
 */
export function pdfx1aFaults(verdict: JhoveVerdict | undefined, pdf: string): string[] {
  if (verdict === undefined) return ['JHOVE says nothing of it']
  const { status, profiles = [], messages = [] } = verdict
  const faults = messages.map(({ id, message }) => `${id ?? 'message'}: ${message}`)
  if (status !== 'Well-Formed and valid') faults.push(`status « ${status} »`)
  if (!profiles.includes('ISO PDF/X-1a')) {
    faults.push(`profiles « ${profiles.join(', ') || 'none'} », without ISO PDF/X-1a`)
  }
  if (!/\/GTS_PDFXConformance\s*\(PDF\/X-1a:2001\)/.test(pdf)) faults.push('does not say 2001')
  return faults
}

/** The file for older workflows is PDF/X-1a:2001. */
export const pdfx1a: Check = {
  name: 'pdf/x-1a',
  needs: ['jhove'],
  run: async ({ files }) => {
    const claimed = ofProducts(files, ['press-x1a'])
    const { stdout } = await runProcess('java', [
      ...['-cp', classPath('jhove'), 'edu.harvard.hul.ois.jhove.Jhove'],
      ...['-c', join(REPOSITORY, 'tests/conformance/jhove/jhove.conf')],
      ...['-m', 'PDF-hul', '-h', 'json'],
      ...claimed.map(({ path }) => path),
    ])
    const verdicts = readJhoveReport(stdout)
    return Promise.all(
      claimed.map(async ({ name, path }) => {
        const verdict = verdicts.find(({ uri }) => uri === path)
        const faults = pdfx1aFaults(verdict, await readFile(path, 'latin1'))
        const measured = `${verdict?.status}; ${verdict?.profiles?.join(', ')}; 2001`
        return { what: 'JHOVE', file: name, faults, measured }
      }),
    )
  },
}
