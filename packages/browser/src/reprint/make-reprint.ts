import { outputConditionOf } from '@flyer-open-data/print'
import { tellReport } from '@flyer-open-data/print/preflight'
import { buildReprint } from '@flyer-open-data/print/reprint'
import { reprintJob } from '@flyer-open-data/print/reprint-choices'
import { inspectWith } from './inspect-with.ts'
import type { MadeFile, MadeReprint, Tasks } from './worker-messages.ts'
import type { Workshop } from './workshop.ts'

/**
 * Builds a reprint as the command does: the same order gives the same bytes. The file to print is told
 * as soon as it passed, and is not among what is given in the end.
 */
export async function makeReprint(
  workshop: Workshop,
  { order, artwork, profile, tools }: Tasks['reprint']['order'],
  tell: (told: Tasks['reprint']['told']) => void,
  signal?: AbortSignal,
): Promise<MadeReprint> {
  const { catalogue, fonts, readColourEngine } = workshop
  const ordered = reprintJob(catalogue, order, artwork)
  if ('findings' in ordered) return ordered
  const { job, choice } = ordered
  const toldReport = (report: Parameters<typeof tellReport>[0], name: string) =>
    tellReport(report, name, 'fr', choice.printer?.name ?? choice.kind.recipient)
  const outcome = await buildReprint({
    ...{ job, choice, readColourEngine, tools, signal },
    fonts: fonts(),
    condition: outputConditionOf(job.run, workshop.keptProfile(profile)),
    inspect: inspectWith(workshop),
    onProgress: tell,
    onPassed: ({ file, report }) =>
      tell({ file: madeFile(file, choice.product), report: toldReport(report, file.name) }),
  })
  if ('findings' in outcome) {
    const { findings, report } = outcome
    return { findings, ...(report ? { report: toldReport(report, '') } : {}) }
  }
  const kinds = new Map(outcome.manifest.files.map(({ path, product }) => [path, product]))
  const [, ...papers] = outcome.files
  return { papers: papers.map((paper) => madeFile(paper, kinds.get(paper.name) ?? 'manifest')) }
}

const madeFile = (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  kind: string,
): MadeFile => ({ name, kind, bytes: new Uint8Array(bytes) })
