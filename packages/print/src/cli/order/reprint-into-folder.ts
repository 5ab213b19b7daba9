import { join, resolve } from 'node:path'
import type { Job } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { refusePress } from '../../findings/refuse-press.ts'
import { reprintBundle } from '../../papers/bundle.ts'
import { buildReprint } from '../../reprint/build-reprint.ts'
import type { TechnicalChoice } from '../../reprint/technical-choice.ts'
import type { RunStep } from '../../run/build-run.ts'
import { MANIFEST_NAME, type Manifest } from '../../run/manifest.ts'
import { paperNames } from '../../run/paper-list.ts'
import { countStillOpen } from '../../run/told-points.ts'
import { inspectFile } from '../inspect-files.ts'
import { openRunFolder } from '../output/run-folder.ts'
import { readColourEngine } from '../read-colour-engine.ts'
import { readCondition } from '../read-condition.ts'
import { progressOn, type TextStream } from '../report.ts'
import { toolVersions } from '../tool-versions.ts'

/** What is told while a reprint is built. */
const STEPS: Readonly<Record<RunStep, string>> = {
  layout: 'laying out',
  product: 'building the file',
  check: 'checking it',
  papers: 'making the papers',
  archive: 'packing',
}

/**
 * Builds a reprint into its folder, where its files change all at once or not at all; progress goes to
 * standard error.
 *
 * @throws ContentError with all that keeps it from being printed
 * @throws OutputError when the folder cannot be written
 */
export async function reprintIntoFolder(request: {
  readonly job: Job
  readonly choice: TechnicalChoice
  readonly isRelease: boolean
  /** Folder that gets the folder of the reprint, from `cwd` unless it is absolute. */
  readonly out: string
  readonly cwd: string
  readonly stderr: TextStream
  readonly json: boolean
}): Promise<Manifest> {
  const { job, choice, out, cwd, isRelease } = request
  const progress = progressOn(request.stderr, request.json)
  const bundle = reprintBundle(job)
  const names = [bundle.product(choice.product), ...paperNames(job, bundle), MANIFEST_NAME]
  const folder = await openRunFolder(resolve(cwd, out), job.id, names)
  try {
    const outcome = await buildReprint({
      job,
      choice,
      isRelease,
      fonts: openFonts(await readFontFiles()),
      condition: await readCondition(job.run),
      readColourEngine,
      tools: await toolVersions(),
      inspect: inspectFile,
      onProgress: (step) => progress.step(`${job.id} ${STEPS[step]} …`),
    })
    if ('findings' in outcome) return refuseAll(outcome.findings)
    for (const { name, bytes } of outcome.files) folder.write(name, bytes)
    const removed = await folder.commit()
    progress.done(`${job.id} → ${join(out, job.id)}`)
    if (removed.length > 0) {
      progress.done(`  removed, since other choices made it: ${removed.join(', ')}`)
    }
    const open = countStillOpen(outcome.manifest.openPoints)
    if (open > 0) progress.done(`  open points to settle: ${open}, in ${MANIFEST_NAME}`)
    return outcome.manifest
  } catch (error) {
    progress.clear()
    await folder.discard()
    throw error
  }
}

function refuseAll(findings: Parameters<typeof refusePress>[0]): never {
  refusePress(findings)
  throw new TypeError('a reprint was refused for no reason')
}
