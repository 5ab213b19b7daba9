import { ContentError, type Finding, type FlyerError, type Job } from '@flyer-open-data/flyer'
import type { FontBook } from '@flyer-open-data/ui'
import type { PreflightReport } from '../preflight/report.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { buildRun, type RunFile, type RunRequest, type RunStep } from '../run/build-run.ts'
import type { Inspect } from '../run/inspect-products.ts'
import type { Manifest } from '../run/manifest.ts'
import { ProductError } from '../run/product-error.ts'
import { reprintBundle } from './french-file-name.ts'
import type { TechnicalChoice } from './technical-choice.ts'

/** What a reprint is built from. */
export interface ReprintRequest {
  readonly job: Job
  readonly choice: TechnicalChoice
  readonly fonts: FontBook
  /** What the inks are printed on and by: `outputConditionOf(job.run, profile)`. */
  readonly condition: OutputCondition
  /** Bytes of `lcms.wasm`, asked for when a logo has colours of its own. */
  readonly readColourEngine: RunRequest['readColourEngine']
  /** The tools that draw and write the files, with their versions, for the manifest. */
  readonly tools: Readonly<Record<string, string>>
  /** Reads the finished file back: nothing is handed over that did not pass. */
  readonly inspect: Inspect
  /** Told of each step as it begins, and waited for. */
  readonly onProgress?: (step: RunStep) => void | Promise<void>
  /** Given the file to print as soon as it passed, before its papers are made. */
  readonly onPassed?: (passed: PassedFile) => void
  /** Calls the work off between two steps. */
  readonly signal?: AbortSignal | undefined
  /** Whether it is for a real printing: no open point may be left; false unless it is given. */
  readonly isRelease?: boolean
}

/** A file that may be printed, and what preflight says of it. */
export interface PassedFile {
  readonly file: RunFile
  readonly report: PreflightReport
}

/** A reprint that may be printed, or all that keeps it from being so. */
export type ReprintOutcome =
  | {
      /** The file to print, then its papers, the archive of all, and the manifest, in that order. */
      readonly files: readonly RunFile[]
      readonly manifest: Manifest
      /** What preflight says of the file to print. */
      readonly report: PreflightReport
    }
  | {
      readonly findings: readonly Finding[]
      /** What preflight says of the file to print; absent where it was never finished. */
      readonly report?: PreflightReport
    }

/**
 * Builds what a member takes away: the file to print, the proof, the order slip, a text, and an
 * archive of all. The command, the page and the batch build by it: the same choices give the same
 * bytes.
 *
 * @throws the signal's reason when the work is called off; FlyerError for what no choice or text can
 * mend, such as a profile of another condition
 */
export async function buildReprint(request: ReprintRequest): Promise<ReprintOutcome> {
  const { job, choice, inspect, onProgress, onPassed, isRelease = false, ...others } = request
  const files: RunFile[] = []
  let report: PreflightReport | undefined
  try {
    const manifest = await buildRun({
      ...others,
      job,
      products: [choice.product],
      bundle: reprintBundle(job),
      wanted: choice.wanted,
      isRelease,
      inspect: async (file) => {
        const checked = await inspect(file)
        report = checked.report
        return checked
      },
      draw: async () => [],
      onFile: (file) => {
        files.push(file)
      },
      onStep: async (step) => {
        // Papers are begun once the file was read back and let go.
        const [file] = files
        if (step === 'papers' && file && report) onPassed?.({ file, report })
        await onProgress?.(step)
      },
    })
    if (!report) throw new TypeError('a reprint was handed over unread')
    return { files, manifest, report }
  } catch (error) {
    const findings = findingsIn(error)
    if (!findings) throw error
    return { findings, ...(report ? { report } : {}) }
  }
}

/**
 * What an error found; undefined for one that is no finding, which is somebody else's to tell. What is
 * wrong with a name is told where the name stands, not again where the imprint repeats it.
 */
export function findingsIn(error: unknown): readonly Finding[] | undefined {
  const cause: FlyerError | unknown = error instanceof ProductError ? error.cause : error
  if (!(cause instanceof ContentError)) return undefined
  const { findings } = cause
  const isOfName = findings.some(({ place }) => place.field === 'partner.name')
  return isOfName ? findings.filter(({ place }) => place.field !== 'imprint.reprint') : findings
}
