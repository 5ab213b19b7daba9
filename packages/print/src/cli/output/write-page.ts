import { lstat, open, realpath, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGE_MARK } from '../../edition-diff/page-mark.ts'
import { OutputError } from '../exit-codes.ts'
import { guard, unlessMissing } from './file-errors.ts'
import { withLock } from './lock.ts'
import { makeFolders } from './make-folders.ts'
import { undoAllAbandoned } from './run-folder.ts'
import { makeStaging, NEW, removeStaging, writeStaged } from './staging.ts'

/** How much of a file is read to see what it is, in bytes: the mark stands in its head. */
const HEAD_BYTES = 1024

/**
 * Writes a page whole or not at all, in the place of an earlier one if there is one. A file of that
 * name that is no such page stays.
 *
 * @param out absolute path of the folder; made when it is not there
 * @throws OutputError when the place cannot be written, or something else stands in the way
 */
export async function writePage(out: string, name: string, page: string): Promise<void> {
  const place = join(out, name)
  await guard(place, async () => {
    await makeFolders(out)
    const folder = await realpath(out)
    const path = join(folder, name)
    const staging = await makeStaging(folder)
    try {
      const staged = join(staging.path, NEW, name)
      await writeStaged(staged, new TextEncoder().encode(page))
      await withLock(folder, staging, async () => {
        await undoAllAbandoned(folder, staging)
        await assertOurs(path)
        await rename(staged, path)
      })
    } finally {
      await removeStaging(staging)
    }
  })
}

/** Refuses to replace what this command has not made. */
async function assertOurs(path: string): Promise<void> {
  const found = await unlessMissing(lstat(path))
  if (!found || (found.isFile() && (await headOf(path)).includes(PAGE_MARK))) return
  throw new OutputError({
    what: found.isFile()
      ? 'A file stands in the way that this command has not made'
      : 'Something that is no file stands in the way',
    where: path,
    why: 'Only a page of an earlier comparison is replaced. Nothing was written.',
    mend: 'Move it away or remove it, or choose another folder with --out.',
  })
}

async function headOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}
