import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, unlessMissing } from './file-errors.ts'
import { isSurelyGone, type Owner, thisProcess } from './owner.ts'

/** What the folder that a run is filled in is called, before letters of its own. */
const PREFIX = '.print-'
const STAGING = /^\.print-\w{6}$/
const OWNER = 'owner.json'
/** Folder that holds the new files until they are put in place. */
export const NEW = 'new'
/** Folder that holds the earlier files while the new ones take their place. */
export const PREVIOUS = 'previous'

/** A staging folder that nobody has touched for so long is abandoned, in ms: a run takes seconds. */
const ABANDONED_AFTER_MS = 3_600_000

const ownerSchema = z.object({
  host: z.string(),
  boot: z.string(),
  namespace: z.string(),
  pid: z.number(),
  started: z.string(),
})

/** A folder that one process fills, inside the folder of the run: on the same file system. */
export interface Staging {
  readonly name: string
  readonly path: string
  readonly owner: Owner
}

/** Makes a staging folder of a name that no one else has. */
export async function makeStaging(folder: string): Promise<Staging> {
  const path = await mkdtemp(join(folder, PREFIX))
  const owner = await thisProcess()
  await writeFile(join(path, OWNER), JSON.stringify(owner))
  await mkdir(join(path, NEW))
  return { name: path.slice(folder.length + 1), path, owner }
}

/** Writes a file whole and to the disk; answers its SHA-256. */
export async function writeStaged(path: string, bytes: Uint8Array): Promise<string> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file as it stands on the disk. */
export async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

/**
 * The staging folders that others have surely left for good: their process ended, or nobody has
 * touched them for an hour. A folder without the name of its owner is never removed.
 */
export async function abandonedStagings(folder: string, own: Staging): Promise<Staging[]> {
  const now = (await stat(own.path)).mtimeMs
  const abandoned: Staging[] = []
  for (const name of await readdir(folder)) {
    if (!STAGING.test(name) || name === own.name) continue
    const path = join(folder, name)
    const owner = ownerSchema.safeParse(await readJson(join(path, OWNER))).data
    const found = await unlessMissing(stat(path))
    if (!owner || !found) continue
    const isOld = now - found.mtimeMs > ABANDONED_AFTER_MS
    if (isOld || (await isSurelyGone(owner, own.owner))) abandoned.push({ name, path, owner })
  }
  return abandoned
}

/**
 * Removes a staging folder.
 * @returns whether it is gone; what cannot be removed now is abandoned, and left to the next run
 */
export async function removeStaging({ path }: Pick<Staging, 'path'>): Promise<boolean> {
  try {
    await rm(path, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}
