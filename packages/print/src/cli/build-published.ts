import type { Job } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { publishedBundle } from '../papers/bundle.ts'
import type { PreflightReport } from '../preflight/report.ts'
import { buildRun, type RunFile } from '../run/build-run.ts'
import type { Manifest } from '../run/manifest.ts'
import { drawParts, inspectFile } from './inspect-files.ts'
import { readColourEngine } from './read-colour-engine.ts'
import { readCondition } from './read-condition.ts'
import { readGuide } from './read-guide.ts'
import { toolVersions } from './tool-versions.ts'

/** All files of a job as they are published, in memory. */
export interface PublishedFiles {
  /** The products, then the papers, the archive of all, and the manifest. */
  readonly files: readonly RunFile[]
  readonly manifest: Manifest
  /** What preflight says of each product, by the name of its file. */
  readonly reports: ReadonlyMap<string, PreflightReport>
}

/**
 * Builds all products and papers of a job under their French names, by the way that the command
 * builds them, and keeps them in memory: whoever publishes them writes them where they are served.
 *
 * @throws what `buildRun` throws: nothing that did not pass is published
 */
export async function buildPublished(job: Job): Promise<PublishedFiles> {
  const files: RunFile[] = []
  const byBytes = new Map<Uint8Array, PreflightReport>()
  const manifest = await buildRun({
    job,
    bundle: publishedBundle(job),
    fonts: openFonts(await readFontFiles()),
    condition: await readCondition(job.run),
    readColourEngine,
    tools: await toolVersions(),
    guide: await readGuide(),
    inspect: async (file) => {
      const checked = await inspectFile(file)
      byBytes.set(file.bytes, checked.report)
      return checked
    },
    draw: drawParts,
    isRelease: false,
    onFile: (file) => {
      files.push(file)
    },
  })
  const reports = files.flatMap(({ name, bytes }) => {
    const report = byBytes.get(bytes)
    return report ? [[name, report] as const] : []
  })
  return { files, manifest, reports: new Map(reports) }
}
