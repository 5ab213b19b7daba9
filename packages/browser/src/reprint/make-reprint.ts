import { outputConditionOf } from '@flyer-open-data/print'
import { tellReport } from '@flyer-open-data/print/preflight'
import { buildReprint } from '@flyer-open-data/print/reprint'
import { reprintJob } from '@flyer-open-data/print/reprint-choices'
import { inspectWith } from './inspect-with.ts'
import type { MadeFile, MadeReprint, Tasks } from './worker-messages.ts'
import type { Workshop } from './workshop.ts'

/** Builds a reprint as the command does: the same order gives the same bytes. */
export async function makeReprint(
  workshop: Workshop,
  { order, artwork, profile, tools }: Tasks['reprint']['order'],
  tell: (step: Tasks['reprint']['told']) => void,
): Promise<MadeReprint> {
  const { catalogue, fonts, readColourEngine } = workshop
  const ordered = reprintJob(catalogue, order, artwork)
  if ('findings' in ordered) return ordered
  const { job, choice } = ordered
  const outcome = await buildReprint({
    ...{ job, choice, readColourEngine, tools },
    fonts: fonts(),
    condition: outputConditionOf(job.run, profile),
    inspect: inspectWith(workshop),
    onProgress: tell,
  })
  const toldReport = (name: string) => {
    const { report } = outcome
    return report && tellReport(report, name, 'fr', choice.printer?.name ?? choice.kind.recipient)
  }
  if ('findings' in outcome) {
    const report = toldReport('')
    return { findings: outcome.findings, ...(report ? { report } : {}) }
  }
  const kinds = new Map(outcome.manifest.files.map(({ path, product }) => [path, product]))
  const files = outcome.files.map(
    ({ name, bytes }): MadeFile => ({
      name,
      kind: kinds.get(name) ?? 'manifest',
      bytes: new Uint8Array(bytes),
    }),
  )
  const report = toldReport(files[0]?.name ?? '')
  if (!report) throw new TypeError('a reprint was handed over unread')
  return { files, report }
}
