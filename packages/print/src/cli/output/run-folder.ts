import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { OutputError } from './exit-codes.ts'
import { makeFolders } from './make-folders.ts'

/** A folder being filled beside its destination. */
export interface RunFolder {
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Puts the folder in place of the earlier one. */
  commit(): Promise<void>
  /** Leaves the earlier folder as it is and removes what was written. */
  discard(): Promise<void>
}

/**
 * Opens a folder that replaces `out/<run>` as a whole or not at all. It is filled under a hidden
 * name beside its destination, each file flushed to disk; committing takes two renames. A process
 * killed between the two leaves the earlier folder under its hidden name, and the next call puts
 * it back. What a killed process left half written is removed by the next call.
 *
 * @throws OutputError when the place cannot be written
 */
export async function openRunFolder(out: string, run: string): Promise<RunFolder> {
  const destination = resolve(out, run)
  const parent = dirname(destination)
  const partial = join(parent, `.${run}.partial-${process.pid}`)
  const previous = join(parent, `.${run}.previous-${process.pid}`)
  await guard(destination, async () => {
    await makeFolders(parent)
    await recover(parent, run)
    await rm(partial, { recursive: true, force: true })
    await mkdir(partial)
  })
  return {
    write: (name, bytes) =>
      guard(join(destination, name), async () => {
        const file = await open(join(partial, name), 'w')
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
      }),
    commit: () =>
      guard(destination, async () => {
        const replaces = await exists(destination)
        if (replaces) await rename(destination, previous)
        try {
          await rename(partial, destination)
        } catch (error) {
          if (replaces) await rename(previous, destination)
          throw error
        }
        // The new folder is in place: what cannot be removed now is left to the next call.
        await rm(previous, { recursive: true, force: true }).catch(() => undefined)
      }),
    discard: () => rm(partial, { recursive: true, force: true }).catch(() => undefined),
  }
}

/** Puts back or removes what processes that are gone have left. */
async function recover(parent: string, run: string): Promise<void> {
  const leftover = new RegExp(`^\\.${run}\\.(partial|previous)-(\\d+)$`)
  for (const name of await readdir(parent)) {
    const [, kind, pid] = leftover.exec(name) ?? []
    if (kind === undefined || isAlive(Number(pid))) continue
    const path = join(parent, name)
    if (kind === 'previous' && !(await exists(join(parent, run))))
      await rename(path, join(parent, run))
    else await rm(path, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file stands where a folder is needed',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'the place does not exist',
}

async function guard(place: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException
    throw new OutputError(
      {
        what: `The files cannot be written: ${REASONS[code] ?? code} (${code})`,
        where: place,
        why: 'Nothing of this run was put in place; earlier files are as they were.',
        mend:
          code === 'ENOSPC' || code === 'EDQUOT'
            ? 'Free some space, or choose another folder with --out.'
            : 'Choose a folder that can be written with --out.',
      },
      { cause },
    )
  }
}
