import type { Check } from './check.ts'
import { ofProducts } from './make-files.ts'
import { classPath } from './maven-jars.ts'
import { runProcess } from './run-process.ts'

/** What veraPDF says of one file. */
export interface PdfaVerdict {
  readonly passedChecks: number
  readonly faults: readonly string[]
}

const attribute = (xml: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1]
const element = (xml: string, name: string) =>
  new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]

/** Reads veraPDF's XML report: the verdict on each path. */
export function readPdfaReport(xml: string): ReadonlyMap<string, PdfaVerdict> {
  const verdicts = new Map<string, PdfaVerdict>()
  for (const [, job = ''] of xml.matchAll(/<job>([\s\S]*?)<\/job>/g)) {
    const path = element(job, 'name')
    if (path !== undefined) verdicts.set(path, readVerdict(job))
  }
  return verdicts
}

function readVerdict(job: string): PdfaVerdict {
  const details = /<details [^>]*>/.exec(job)?.[0] ?? ''
  const passedChecks = Number(attribute(details, 'passedChecks') ?? 0)
  const isClean =
    /<validationReport [^>]*isCompliant="true"/.test(job) &&
    attribute(details, 'failedChecks') === '0' &&
    passedChecks > 0
  if (isClean) return { passedChecks, faults: [] }
  const rules = [...job.matchAll(/<rule [^>]*>/g)].map(
    ([rule]) => `clause ${attribute(rule, 'clause')}: ${attribute(rule, 'failedChecks')} failed`,
  )
  const exception = element(job, 'exceptionMessage') ?? 'no verdict'
  return { passedChecks, faults: rules.length > 0 ? rules : [exception] }
}

/** The files whose metadata say PDF/A-2u are so. */
export const pdfa: Check = {
  name: 'pdf/a',
  needs: ['verapdf'],
  run: async ({ files }) => {
    const claimed = ofProducts(files, ['press', 'press-no-marks', 'repro-sra3'])
    const { stdout } = await runProcess('java', [
      ...['-cp', classPath('verapdf'), 'org.verapdf.apps.GreenfieldCliWrapper'],
      ...['-f', '2u', '--format', 'xml'],
      ...claimed.map(({ path }) => path),
    ])
    const verdicts = readPdfaReport(stdout)
    return claimed.map(({ name, path }) => {
      const { passedChecks, faults } = verdicts.get(path) ?? noVerdict
      const measured = `${passedChecks} checks passed, 0 failed`
      return { what: 'veraPDF 2u', file: name, faults, measured }
    })
  },
}

const noVerdict: PdfaVerdict = { passedChecks: 0, faults: ['veraPDF says nothing of it'] }
