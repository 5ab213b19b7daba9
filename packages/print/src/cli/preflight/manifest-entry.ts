import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { BLEEDS } from '@flyer-open-data/flyer'
import { z } from 'zod'
import { PAPER_KINDS } from '../../papers/paper-names.ts'
import { sha256 } from '../../prepress/sha256.ts'
import { MANIFEST_NAME } from '../../run/manifest.ts'

/** What is read of a manifest that lies beside a file. */
const manifestSchema = z.object({
  run: z.string(),
  files: z.array(
    z.object({
      product: z.string(),
      path: z.string(),
      sha256: z.string(),
      /** Null of a paper that goes with the products. */
      bleedMm: z.literal(BLEEDS).or(z.literal(0)).nullable(),
    }),
  ),
})

/** What a file is in its print run. */
export interface ManifestEntry {
  readonly run: string
  readonly product: string
  readonly bleedMm: z.output<typeof manifestSchema>['files'][number]['bleedMm']
}

/**
 * What the manifest beside a file says of it; undefined where there is none, or the file was changed
 * since: then it is a stranger’s.
 *
 * @param absolute path of the file
 */
export async function manifestEntry(
  absolute: string,
  bytes: Uint8Array,
): Promise<ManifestEntry | undefined> {
  const folder = dirname(absolute)
  const manifest = manifestSchema.safeParse(await readManifest(join(folder, MANIFEST_NAME)))
  if (!manifest.success) return undefined
  const path = relative(folder, absolute)
  const entry = manifest.data.files.find((file) => file.path === path)
  if (!entry || entry.sha256 !== (await sha256(bytes))) return undefined
  return { run: manifest.data.run, product: entry.product, bleedMm: entry.bleedMm }
}

/** Whatever keeps a manifest from being read, there is none that could say anything. */
async function readManifest(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

const PAPERS: readonly string[] = PAPER_KINDS

/** Whether a file only goes with a run, such as the proof that is signed, and is not printed as it is. */
export const isPaper = (entry: ManifestEntry | undefined): boolean =>
  entry !== undefined && PAPERS.includes(entry.product)
