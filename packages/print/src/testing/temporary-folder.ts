import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new empty folder, removed when the test that asked for it ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flyer-print-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The text of every file under a folder, hidden ones included, by path; none when it is not there. */
export async function filesUnder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  const texts = await Promise.all(
    paths.map(
      async (path) => [relative(folder, path), (await readFile(path)).toString('latin1')] as const,
    ),
  )
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
