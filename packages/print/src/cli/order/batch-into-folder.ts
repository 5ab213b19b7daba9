import { basename, dirname, extname, join, resolve } from 'node:path'
import { type Catalogue, readReprint, senderIdOf } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { REPORT_NAMES } from '../../batch/batch-report.ts'
import { buildBatch } from '../../batch/build-batch.ts'
import type { RowOutcome } from '../../batch/row-outcome.ts'
import { refusePress } from '../../findings/refuse-press.ts'
import { sha256 } from '../../prepress/sha256.ts'
import { technicalChoice } from '../../reprint/technical-choice.ts'
import type { RunFile } from '../../run/build-run.ts'
import { MANIFEST_NAME } from '../../run/manifest.ts'
import { inspectFile } from '../inspect-files.ts'
import { openRunFolder } from '../output/run-folder.ts'
import type { Request } from '../parse-arguments.ts'
import { readColourEngine } from '../read-colour-engine.ts'
import { readCondition } from '../read-condition.ts'
import { progressOn, type TextStream } from '../report.ts'
import { toolVersions } from '../tool-versions.ts'
import { productOf } from './print-order.ts'
import { filesOfFolder, readMembersFile } from './read-members-file.ts'
import { takeLogoFile } from './take-logo.ts'

/** What the folder of a batch holds. */
export interface BatchManifest {
  /** Name of its folder. */
  readonly job: string
  readonly rows: readonly RowOutcome[]
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly sha256: string
  }[]
}

/**
 * Prints for every member of a table, into one folder, where its files change all at once or not at
 * all. A row that cannot be printed keeps no other from it.
 *
 * @throws UsageError when the table or the folder of logos is not there
 * @throws ContentError when the table cannot be read, or no row could be printed in that way
 * @throws OutputError when the folder cannot be written
 */
export async function batchIntoFolder(
  catalogue: Catalogue,
  path: string,
  request: Request,
  { cwd, stderr }: { readonly cwd: string; readonly stderr: TextStream },
): Promise<BatchManifest> {
  const { out, json } = request
  const absolute = resolve(cwd, path)
  const table = await readMembersFile(absolute, path)
  const logosAt = request.logos ?? dirname(path)
  const logos = await filesOfFolder(resolve(cwd, logosAt), logosAt)
  const reprint = readReprint(choicesOf(request))
  const chosen = technicalChoice(reprint)
  if ('findings' in chosen) return refusePress(chosen.findings)

  const progress = progressOn(stderr, json)
  const job = `reimpressions_${senderIdOf(basename(path, extname(path)))}`
  const names = [...Object.values(REPORT_NAMES), MANIFEST_NAME]
  const folder = await openRunFolder(resolve(cwd, out), job, names)
  const files: { path: string; bytes: number; sha256: string }[] = []
  try {
    const rows = await buildBatch({
      ...{ catalogue, table, reprint, logos },
      takeLogo: takeLogoFile,
      fonts: openFonts(await readFontFiles()),
      condition: await readCondition({ id: job, paper: reprint.paper }),
      readColourEngine,
      tools: await toolVersions(),
      inspect: inspectFile,
      onFile: async ({ name, bytes }: RunFile) => {
        folder.write(name, bytes)
        files.push({ path: name, bytes: bytes.length, sha256: await sha256(bytes) })
      },
      onRow: (row, at) => progress.step(`${job} [${at.done}/${at.rows}] ${row.name}`),
    })
    const manifest = { job, rows, files }
    const told = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
    folder.write(MANIFEST_NAME, told)
    await folder.commit()
    const refused = refusedRows(manifest)
    progress.done(`${job}: ${rows.length - refused} of ${rows.length} rows → ${join(out, job)}`)
    if (refused > 0) {
      const report = join(out, job, REPORT_NAMES.text)
      progress.done(`  ${refused} to correct, told in French: ${report}`)
    }
    return manifest
  } catch (error) {
    progress.clear()
    await folder.discard()
    throw error
  }
}

/** How many rows gave no file. */
export const refusedRows = ({ rows }: BatchManifest): number =>
  rows.filter((row) => 'findings' in row).length

/** How all rows are printed, by the options of the call. */
function choicesOf({ bleed, products, printFor }: Request): object {
  const product = productOf(products)
  return {
    ...printFor,
    ...(bleed === undefined ? {} : { bleed }),
    ...(product === undefined ? {} : { product }),
  }
}
