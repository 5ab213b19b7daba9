import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those that lead to it; folders that are there are left alone. Node's own
 * `recursive` never returns from a place such as /proc, where a folder is missing and its parent
 * is not.
 *
 * @param path absolute
 * @throws what `mkdir` throws; EEXIST when something else than a folder is there
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await isFolder(path))) return
    if (code !== 'ENOENT') throw error
    const parent = dirname(path)
    // There it was made meanwhile by somebody else, or nothing can be made in it: a second try tells.
    if (await isFolder(parent)) return mkdirOnce(path)
    await makeFolders(parent)
    await makeFolders(path)
  }
}

async function mkdirOnce(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' || !(await isFolder(path))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // What cannot be read is no folder to build on: the attempt to make it says why.
    return false
  }
}
