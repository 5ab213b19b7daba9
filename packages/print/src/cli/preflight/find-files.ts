import { stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { UsageError } from '../exit-codes.ts'
import { unlessMissing } from '../output/file-errors.ts'

/** A file to check: how it was asked for, and where it lies. */
export interface FileToCheck {
  /** As it is told: from where the person stands, unless it was given whole. */
  readonly path: string
  readonly absolute: string
}

const ANY_PDF = '**/*.{pdf,PDF}'

/**
 * The files that paths lead to: a file itself, every PDF in a folder, whatever a pattern matches.
 * Each comes once, in the order of the arguments, and of names within each.
 *
 * @throws UsageError for a path that leads to nothing
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FileToCheck[]> {
  const found = await Promise.all(paths.map((path) => filesAt(path, cwd)))
  return [...new Map(found.flat().map((file) => [file.absolute, file])).values()]
}

async function filesAt(path: string, cwd: string): Promise<FileToCheck[]> {
  const absolute = resolve(cwd, path)
  const stats = await unlessMissing(stat(absolute))
  if (stats?.isFile()) return [{ path, absolute }]
  const patterns = stats?.isDirectory() ? ANY_PDF : path.replaceAll('\\', '/')
  const names = await glob(patterns, {
    cwd: stats?.isDirectory() ? absolute : cwd,
    absolute: isAbsolute(path),
    dot: true,
    expandDirectories: false,
  })
  if (names.length > 0) {
    return names.toSorted().map((name) => {
      const told = stats?.isDirectory() ? `${path.replace(/[/\\]$/, '')}/${name}` : name
      return { path: told, absolute: resolve(cwd, told) }
    })
  }
  throw new UsageError({
    what: stats ? 'The folder holds no PDF' : 'There is no such file',
    where: path,
    why: 'There is nothing to check.',
    mend: 'Name a PDF, a folder that holds some, or a pattern in quotation marks: "out/**/*.pdf".',
  })
}
