import { mkdir, readdir, rename, rmdir, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OutputError } from '../exit-codes.ts'
import { unlessMissing } from './file-errors.ts'
import { abandonedStagings, type Staging } from './staging.ts'

/** The folder whose presence says that files are being put in place; it holds who does it. */
const LOCK = '.printing'

/** How often a taken lock is looked at again, and how long: putting files in place takes moments. */
const LOOKS = 400
const LOOK_EVERY_MS = 25

/**
 * Does work while no other process puts files into the folder. The lock is a folder that is renamed
 * into place with its owner's name in it, which one process can do at a time on any file system; one
 * that its owner has surely left is taken away.
 *
 * @throws OutputError when another process holds the lock for ten seconds
 */
export async function withLock<T>(
  folder: string,
  staging: Staging,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(folder, LOCK)
  for (let look = 0; !(await take(lock, staging)); look++) {
    await removeAbandoned(lock, folder, staging)
    if (look === LOOKS) throw heldByAnother(lock)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  try {
    return await work()
  } finally {
    await release(lock, staging.name)
  }
}

async function take(lock: string, { name, path }: Staging): Promise<boolean> {
  const own = join(path, 'lock')
  await mkdir(own, { recursive: true })
  await writeFile(join(own, name), '')
  try {
    await rename(own, lock)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false
    throw error
  }
}

/** Takes the lock away from owners that are gone; one that was taken over meanwhile is not empty. */
async function removeAbandoned(lock: string, folder: string, staging: Staging): Promise<void> {
  const holders = (await unlessMissing(readdir(lock))) ?? []
  const abandoned = new Set((await abandonedStagings(folder, staging)).map(({ name }) => name))
  for (const holder of holders) {
    const isGone = abandoned.has(holder) || !(await unlessMissing(stat(join(folder, holder))))
    if (isGone) await release(lock, holder)
  }
}

async function release(lock: string, holder: string): Promise<void> {
  await unlink(join(lock, holder)).catch(ignore('ENOENT'))
  await rmdir(lock).catch(ignore('ENOENT', 'ENOTEMPTY', 'EEXIST'))
}

/** What another process has done meanwhile is no fault. */
const ignore =
  (...codes: readonly string[]) =>
  (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error
  }

function heldByAnother(lock: string): OutputError {
  return new OutputError({
    what: 'Another build of this run is putting its files in place',
    where: lock,
    why: 'Nothing of this run was put in place: two at once could leave files of both.',
    mend: 'Run the command again in a moment. If no other build runs, on this machine or another, remove that folder.',
  })
}
