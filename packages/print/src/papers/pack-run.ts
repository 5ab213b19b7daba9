import { type Zippable, zipSync } from 'fflate'
import { sha256 } from '../prepress/sha256.ts'
import type { Paper } from './paper-source.ts'

/** Name of the list of checksums in an archive. */
export const CHECKSUMS_NAME = 'SHA256SUMS'

/**
 * The day that an archive writes at each file: the first that the format can tell (APPNOTE 4.4.6), so
 * that the same files make the same bytes. A ZIP tells local time, and so is this made.
 */
export const firstDay = () => new Date(1980, 0, 1)

/** These are compressed already: to press them again takes time and saves nothing. */
export const COMPRESSED = /\.(?:pdf|png|zip)$/
/** How hard other files are pressed: 9 is the most. */
export const LEVEL_OF_TEXT = 6

/**
 * All files of a job in one archive, inside one folder, with their checksums: the same bytes for the
 * same files.
 * @param files in the order in which they stand in it; no two of one name
 */
export async function packRun(folder: string, files: readonly Paper[]): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(await checksums(files))
  return packFiles(folder, [...files, { name: CHECKSUMS_NAME, bytes }])
}

/** Some files in one archive, inside one folder: the same bytes for the same files. */
export function packFiles(folder: string, files: readonly Paper[]): Uint8Array {
  const entries: Zippable = {}
  for (const { name, bytes } of files) {
    const path = `${folder}/${name}`
    if (path in entries) throw new RangeError(`The archive would hold ${path} twice.`)
    entries[path] = [bytes, { level: COMPRESSED.test(name) ? 0 : LEVEL_OF_TEXT }]
  }
  return zipSync(entries, { mtime: firstDay() })
}

/** What `sha256sum -c SHA256SUMS` reads, in the folder of the files: digits, two spaces, the name. */
export async function checksums(files: readonly Paper[]): Promise<string> {
  const hashes = await Promise.all(files.map(({ bytes }) => sha256(bytes)))
  return files.map(({ name }, i) => `${hashes[i]}  ${name}\n`).join('')
}
