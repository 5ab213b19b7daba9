import { lstat, realpath, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Manifest } from '../../run/manifest.ts'
import { OutputError } from '../exit-codes.ts'
import { readEarlierRun } from './earlier-run.ts'
import { guard, unlessMissing } from './file-errors.ts'
import { withLock } from './lock.ts'
import { makeFolders } from './make-folders.ts'
import { putInPlace, undoAbandoned } from './put-in-place.ts'
import {
  abandonedStagings,
  hashOf,
  makeStaging,
  NEW,
  removeStaging,
  type Staging,
  writeStaged,
} from './staging.ts'

/** A folder being filled out of sight, inside its destination. */
export interface RunFolder {
  /** What an earlier run says of its files in this folder; undefined when there was none. */
  readonly earlier: Manifest | undefined
  /** Begins to write a file; a fault is told by `commit`. */
  write(name: string, bytes: Uint8Array): void
  /**
   * Puts the files in place of those that an earlier run has made, all or none; whatever else lies
   * there stays.
   *
   * @param kept earlier files that still hold, with their SHA-256
   * @returns names of the earlier files that were removed, nothing having taken their place
   */
  commit(kept?: ReadonlyMap<string, string>): Promise<readonly string[]>
  /** Leaves the earlier files as they are and removes what was written. */
  discard(): Promise<void>
}

/**
 * Opens the folder of a run. Only files that an earlier manifest names are ever replaced.
 *
 * @param names of the files to be written, the manifest included
 * @throws OutputError when the place cannot be written, or a person's file stands in the way
 */
export async function openRunFolder(
  out: string,
  run: string,
  names: readonly string[],
): Promise<RunFolder> {
  const place = resolve(out, run)
  const { folder, isNew } = await guard(place, () => enter(place))
  let staging: Staging | undefined
  const leave = async () => {
    if (staging) await removeStaging(staging)
    if (isNew) await removeIfEmpty(folder)
  }
  try {
    const own = await guard(place, () => makeStaging(folder))
    staging = own
    const earlier = await guard(place, async () => {
      await withLock(folder, own, () => undoAllAbandoned(folder, own))
      const found = await readEarlierRun(folder, run)
      await assertFree(folder, names, found.names)
      return found.manifest
    })
    const { settle, write, commit } = fill(place, folder, run, own)
    return {
      earlier,
      write,
      commit,
      async discard() {
        await settle()
        await leave()
      },
    }
  } catch (error) {
    await leave()
    throw error
  }
}

/** What happens to a folder once it is open. */
function fill(place: string, folder: string, run: string, own: Staging) {
  const hashes = new Map<string, string>()
  const writes: Promise<void>[] = []
  const faults: unknown[] = []
  const settle = () => Promise.all(writes)
  return {
    settle,
    write(name: string, bytes: Uint8Array): void {
      const written = guard(join(place, name), async () => {
        hashes.set(name, await writeStaged(join(own.path, NEW, name), bytes))
      })
      writes.push(
        written.catch((error: unknown) => {
          faults.push(error)
        }),
      )
    },
    async commit(kept: ReadonlyMap<string, string> = new Map()): Promise<readonly string[]> {
      await settle()
      if (faults.length > 0) throw faults[0]
      const removed = await guard(place, () =>
        withLock(folder, own, async () => {
          await undoAllAbandoned(folder, own)
          const { names: ours } = await readEarlierRun(folder, run)
          await assertFree(folder, [...hashes.keys()], ours)
          await assertKept(folder, kept)
          const replaced = ours.filter((name) => !kept.has(name))
          await putInPlace(folder, own, hashes, replaced)
          return replaced.filter((name) => !hashes.has(name))
        }),
      )
      await removeStaging(own)
      return removed
    },
  }
}

/** Undoes and removes what processes that are gone have left. */
export async function undoAllAbandoned(folder: string, own: Staging): Promise<void> {
  for (const left of await abandonedStagings(folder, own)) {
    await undoAbandoned(folder, left)
    await removeStaging(left)
  }
}

/** Goes to the folder of a run, by its link if it is one, and makes it when it is not there. */
async function enter(place: string): Promise<{ folder: string; isNew: boolean }> {
  const found = await unlessMissing(lstat(place))
  if (!found) {
    await makeFolders(place)
    return { folder: await realpath(place), isNew: true }
  }
  const folder = await unlessMissing(realpath(place))
  if (folder && (await lstat(folder)).isDirectory()) return { folder, isNew: false }
  throw new OutputError({
    what: folder
      ? 'A file stands where the folder of the run should be'
      : 'The folder of the run is a symbolic link that leads nowhere',
    where: place,
    why: 'It was not made by this command, so it is not removed. Nothing was written.',
    mend: 'Move it away, or choose another folder with --out.',
  })
}

/** Removes a folder that this process has made; what another has put there meanwhile stays. */
async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder)
    return true
  } catch {
    return false
  }
}

/** Refuses to replace what no earlier manifest names. */
async function assertFree(
  folder: string,
  names: readonly string[],
  ours: readonly string[],
): Promise<void> {
  const foreign: string[] = []
  for (const name of names) {
    const found = await unlessMissing(lstat(join(folder, name)))
    if (found && (!ours.includes(name) || found.isDirectory())) foreign.push(name)
  }
  if (foreign.length === 0) return
  throw new OutputError({
    what: `${foreign.length === 1 ? 'A file stands' : 'Files stand'} in the way that no earlier manifest of this run names${ours.length === 0 ? ' (manifest.json is missing or cannot be read)' : ''}: ${foreign.join(', ')}`,
    where: folder,
    why: 'Only files that this command has made are replaced; nothing was put in place, and earlier files are as they were.',
    mend: 'Move them away or remove them, or choose another folder with --out.',
  })
}

async function assertKept(folder: string, kept: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, hash] of kept) {
    if ((await unlessMissing(hashOf(join(folder, name)))) === hash) continue
    throw new OutputError({
      what: `${name} is missing, or has changed since it was made`,
      where: join(folder, name),
      why: 'The manifest would name a file that is another one. Nothing was put in place; earlier files are as they were.',
      mend: 'Move it away if you need it, then build the whole run, without --product.',
    })
  }
}
