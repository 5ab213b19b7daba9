import { join, resolve } from 'node:path'
import type { Job } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { runBundle } from '../papers/bundle.ts'
import { PAPER_NAMES } from '../papers/paper-names.ts'
import { PRODUCT_NAMES, type ProductName } from '../products/products.ts'
import { buildRun, type RunRequest } from '../run/build-run.ts'
import { MANIFEST_NAME, type Manifest } from '../run/manifest.ts'
import { paperNames } from '../run/paper-list.ts'
import { countStillOpen } from '../run/told-points.ts'
import { drawParts, inspectFile } from './inspect-files.ts'
import { openRunFolder } from './output/run-folder.ts'
import { readColourEngine } from './read-colour-engine.ts'
import { readCondition } from './read-condition.ts'
import { readGuide } from './read-guide.ts'
import { formatDuration, progressOn, type TextStream } from './report.ts'
import { toolVersions } from './tool-versions.ts'

/** Builds jobs into their folders, one after the other; progress goes to standard error. */
export async function buildRuns(request: {
  jobs: readonly Job[]
  /** The products to build; all of them unless some are asked for. */
  products?: readonly ProductName[]
  /** Folder that gets one folder a job, from `cwd` unless it is absolute. */
  out: string
  cwd: string
  stderr: TextStream
  json: boolean
  isRelease: boolean
}): Promise<Manifest[]> {
  const { jobs, products = PRODUCT_NAMES, out, cwd, stderr, json, isRelease } = request
  const progress = progressOn(stderr, json)
  const fonts = openFonts(await readFontFiles())
  const tools = await toolVersions()
  const guide = await readGuide()
  const manifests: Manifest[] = []
  for (const [i, job] of jobs.entries()) {
    const start = performance.now()
    const label = `[${i + 1}/${jobs.length}] ${job.id}`
    progress.step(`${label} …`)
    try {
      const { manifest, removed } = await buildIntoFolder(resolve(cwd, out), {
        job,
        products,
        fonts,
        condition: await readCondition(job.run),
        readColourEngine,
        tools,
        guide,
        inspect: inspectFile,
        draw: drawParts,
        isRelease,
        onMade: (name) =>
          progress.step(`${label} ${name} ${formatDuration(performance.now() - start)}`),
      })
      manifests.push(manifest)
      const took = formatDuration(performance.now() - start)
      progress.done(`${label} → ${join(out, job.id)} in ${took}`)
      if (removed.length > 0) {
        progress.done(`  removed, since other inputs made it: ${removed.join(', ')}`)
      }
      const open = countStillOpen(manifest.openPoints)
      if (open > 0) {
        const points = open === 1 ? '1 open point' : `${open} open points`
        const hasReadme = manifest.files.some(({ product }) => product === 'member-readme')
        const told = hasReadme ? PAPER_NAMES['member-readme'] : MANIFEST_NAME
        progress.done(`  ${points} to settle, told in ${join(out, job.id, told)}`)
      }
    } catch (error) {
      progress.clear()
      throw error
    }
  }
  return manifests
}

/** Builds a job into its folder, where its files change all at once or not at all. */
async function buildIntoFolder(
  out: string,
  {
    onMade,
    products,
    ...request
  }: Omit<RunRequest, 'onFile' | 'earlier' | 'products'> & {
    readonly products: readonly ProductName[]
    readonly onMade: (name: string) => void
  },
): Promise<{ manifest: Manifest; removed: readonly string[] }> {
  const { job } = request
  const bundle = request.bundle ?? runBundle(job)
  const isWhole = request.bundle !== undefined || products.length === PRODUCT_NAMES.length
  const papers = isWhole ? paperNames(job, bundle) : []
  const names = [...products.map(bundle.product), ...papers, MANIFEST_NAME]
  const folder = await openRunFolder(out, job.id, names)
  try {
    const manifest = await buildRun({
      ...request,
      products,
      earlier: folder.earlier,
      onFile: ({ name, bytes }) => {
        folder.write(name, bytes)
        onMade(name)
      },
    })
    const kept = manifest.files.filter(({ path }) => !names.includes(path))
    const removed = await folder.commit(new Map(kept.map(({ path, sha256 }) => [path, sha256])))
    return { manifest, removed }
  } catch (error) {
    await folder.discard()
    throw error
  }
}
