import { join } from 'node:path'
import type { Catalogue, PrintRun } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { buildRun } from '../run/build-run.ts'
import type { Manifest } from '../run/manifest.ts'
import { formatDuration, progressOn, type TextStream } from './report.ts'
import { openRunFolder } from './run-folder.ts'

/** Builds print runs into their folders, one after the other; progress goes to standard error. */
export async function buildRuns(request: {
  catalogue: Catalogue
  runs: readonly PrintRun[]
  out: string
  stderr: TextStream
  json: boolean
}): Promise<Manifest[]> {
  const { catalogue, runs, out, stderr, json } = request
  const progress = progressOn(stderr, json)
  const fonts = openFonts(await readFontFiles())
  const manifests: Manifest[] = []
  for (const [i, run] of runs.entries()) {
    const start = performance.now()
    const label = `[${i + 1}/${runs.length}] ${run.id}`
    progress.step(`${label} …`)
    const folder = await openRunFolder(out, run.id)
    try {
      manifests.push(
        await buildRun({
          catalogue,
          run,
          fonts,
          onFile: async ({ name, bytes }) => {
            await folder.write(name, bytes)
            progress.step(`${label} ${name} ${formatDuration(performance.now() - start)}`)
          },
        }),
      )
      await folder.commit()
    } catch (error) {
      await folder.discard()
      throw error
    }
    progress.done(`${label} → ${join(out, run.id)} in ${formatDuration(performance.now() - start)}`)
  }
  return manifests
}
