import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { UsageError } from '../exit-codes.ts'
import { matchFiles } from './match-files.ts'

/** A file to check: how it was asked for, and where it lies. */
export interface FileToCheck {
  /** As it is told: from where the person stands, unless it was given whole. */
  readonly path: string
  readonly absolute: string
  /** Whether it was named itself, not found in a folder or by a pattern. */
  readonly isNamed: boolean
}

const ANY_PDF = '**/*.[pP][dD][fF]'

/**
 * The files that paths lead to: a file itself, every PDF in a folder, whatever a pattern matches.
 * Each comes once, in the order of the arguments, and of names within each. A file that the system
 * does not let anyone look at is one of them: reading it tells why.
 *
 * @throws UsageError for a path that leads to nothing, or to a folder that cannot be listed
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FileToCheck[]> {
  const found = (await Promise.all(paths.map((path) => filesAt(path, cwd)))).flat()
  const places = await Promise.all(found.map(({ absolute }) => placeOf(absolute)))
  const once = new Map<string, FileToCheck>()
  for (const [i, place] of places.entries()) {
    const [file, known] = [found[i], once.get(place)]
    if (file && (!known || isPlainer(file, known))) once.set(place, file)
  }
  return [...once.values()]
}

/** Of two ways to a file that nobody named, the one with fewer folders goes round no link. */
const isPlainer = (file: FileToCheck, known: FileToCheck) =>
  !file.isNamed && !known.isNamed && depthOf(file) < depthOf(known)

const depthOf = ({ absolute }: FileToCheck) => absolute.split(/[/\\]/).length

/** Where a file really lies, however many links lead to it. */
const placeOf = (absolute: string) => realpath(absolute).catch(() => absolute)

type Kind = 'file' | 'folder' | 'other' | 'missing'

/** Codes of the system for a path where there is nothing. */
const MISSING: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

async function kindOf(absolute: string): Promise<Kind> {
  try {
    const stats = await stat(absolute)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    // What may not be looked at, or is a link in a circle, is told when it is read.
    return MISSING.includes((error as NodeJS.ErrnoException).code) ? 'missing' : 'file'
  }
}

/** A path as it is written, and as Windows would have meant it: which of them leads somewhere. */
async function looked(path: string, cwd: string): Promise<{ path: string; kind: Kind }> {
  const kind = await kindOf(resolve(cwd, path))
  const slashed = path.replaceAll('\\', '/')
  if (kind !== 'missing' || slashed === path) return { path, kind }
  return { path: slashed, kind: await kindOf(resolve(cwd, slashed)) }
}

async function filesAt(asked: string, cwd: string): Promise<FileToCheck[]> {
  const { path, kind } = await looked(asked, cwd)
  const absolute = resolve(cwd, path)
  if (kind === 'file') return [{ path, absolute, isNamed: true }]
  if (kind === 'other') throw nothingAt(asked, 'This is neither a file nor a folder')
  const paths =
    kind === 'folder'
      ? (await matchFiles(ANY_PDF, absolute)).map(
          (name) => `${path.replace(/[/\\]+$/, '')}/${name}`,
        )
      : await matchFiles(path, cwd, isAbsolute(path))
  if (paths.length > 0) {
    return paths.map((told) => ({ path: told, absolute: resolve(cwd, told), isNamed: false }))
  }
  throw nothingAt(asked, kind === 'folder' ? 'The folder holds no PDF' : 'There is no such file')
}

const nothingAt = (where: string, what: string) =>
  new UsageError({
    what,
    where,
    why: 'There is nothing to check.',
    mend: 'Name a PDF, a folder that holds some, or a pattern in quotation marks: "out/**/*.pdf".',
  })
