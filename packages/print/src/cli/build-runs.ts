import { join } from 'node:path'
import type { Catalogue, PrintRun } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { buildRun, type RunRequest } from '../run/build-run.ts'
import type { Manifest } from '../run/manifest.ts'
import { readCondition } from './read-condition.ts'
import { formatDuration, progressOn, type TextStream } from './report.ts'
import { openRunFolder } from './run-folder.ts'
import { toolVersions } from './tool-versions.ts'

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
  const tools = await toolVersions()
  const manifests: Manifest[] = []
  for (const [i, run] of runs.entries()) {
    const start = performance.now()
    const label = `[${i + 1}/${runs.length}] ${run.id}`
    progress.step(`${label} …`)
    try {
      manifests.push(
        await buildIntoFolder(out, {
          catalogue,
          run,
          fonts,
          condition: await readCondition(run),
          tools,
          onMade: (name) =>
            progress.step(`${label} ${name} ${formatDuration(performance.now() - start)}`),
        }),
      )
    } catch (error) {
      progress.clear()
      throw error
    }
    progress.done(`${label} → ${join(out, run.id)} in ${formatDuration(performance.now() - start)}`)
  }
  return manifests
}

/** Builds a run into its folder, which changes as a whole or not at all. */
async function buildIntoFolder(
  out: string,
  { onMade, ...request }: Omit<RunRequest, 'onFile'> & { readonly onMade: (name: string) => void },
): Promise<Manifest> {
  const folder = await openRunFolder(out, request.run.id)
  try {
    const manifest = await buildRun({
      ...request,
      onFile: async ({ name, bytes }) => {
        await folder.write(name, bytes)
        onMade(name)
      },
    })
    await folder.commit()
    return manifest
  } catch (error) {
    await folder.discard()
    throw error
  }
}
