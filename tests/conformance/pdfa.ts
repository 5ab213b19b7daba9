import type { Check, Finding } from './check.ts'
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

/** Asks veraPDF whether files are PDF/A or PDF/UA of a flavour: `2u`. */
export async function askVeraPdf(
  flavour: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PdfaVerdict>> {
  const { stdout } = await runProcess('java', [
    ...['-cp', classPath('verapdf'), 'org.verapdf.apps.GreenfieldCliWrapper'],
    ...['-f', flavour, '--format', 'xml'],
    ...paths,
  ])
  return readPdfaReport(stdout)
}

/** What claims PDF/A-2a and PDF/UA-1, which is more than PDF/A-2u. */
const TAGGED = [
  ...['press', 'press-no-marks', 'repro-a3', 'office-a4', 'office-a4-light'],
  ...['screen', 'fold-template', 'dummy', 'proof', 'member-readme'],
]

/** What veraPDF is asked: a flavour, and the products whose metadata claim it. */
const CLAIMS: readonly { readonly flavour: string; readonly products: readonly string[] }[] = [
  { flavour: '2a', products: TAGGED },
  { flavour: 'ua1', products: TAGGED },
  { flavour: '2u', products: [...TAGGED, 'repro-sra3'] },
]

/** The files whose metadata say PDF/A-2 or PDF/UA-1 are so. */
export const pdfa: Check = {
  name: 'pdf/a and pdf/ua',
  needs: ['verapdf'],
  run: async ({ files }) => {
    const findings: Finding[] = []
    for (const { flavour, products } of CLAIMS) {
      const claimed = ofProducts(files, products)
      const paths = claimed.map(({ path }) => path)
      const verdicts = await askVeraPdf(flavour, paths)
      for (const { name, path } of claimed) {
        const { passedChecks, faults } = verdicts.get(path) ?? noVerdict
        const measured = `${passedChecks} checks passed, 0 failed`
        findings.push({ what: `veraPDF ${flavour}`, file: name, faults, measured })
      }
    }
    return findings
  },
}

const noVerdict: PdfaVerdict = { passedChecks: 0, faults: ['veraPDF says nothing of it'] }
