import { type Dirent, readdir } from 'node:fs'
import { glob } from 'tinyglobby'
import { UsageError } from '../exit-codes.ts'

/** Codes of the system for a path where there is no folder. */
const MISSING: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

/**
 * The files that a pattern matches, in the order of their names.
 *
 * @param folder where a relative pattern starts, and what relative names are told from
 * @throws UsageError for a folder on the way that cannot be listed: files in it would go unchecked
 */
export async function matchFiles(
  pattern: string,
  folder: string,
  absolute = false,
): Promise<string[]> {
  const unlisted: { readonly path: string; readonly code: string | undefined }[] = []
  const names = await glob(pattern, {
    cwd: folder,
    absolute,
    dot: true,
    expandDirectories: false,
    fs: {
      // The only function of its kind that is called, and only in this way.
      readdir: ((path: string, options: { withFileTypes: true }, done: Listed) =>
        readdir(path, options, (error, entries) => {
          if (error && !MISSING.includes(error.code)) unlisted.push({ path, code: error.code })
          done(error, entries)
        })) as unknown as typeof readdir,
    },
  })
  const [first] = unlisted
  if (!first) return names.toSorted()
  throw new UsageError({
    what: `The folder cannot be listed (${first.code ?? 'unknown reason'})`,
    where: first.path,
    why: 'PDFs in it would go unchecked.',
    mend: 'Ask for the right to read this folder, or name the files that are to be checked.',
  })
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void
