import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { sha256 } from '../prepress/sha256.ts'
import { CHECKSUMS_NAME, COMPRESSED, firstDay, LEVEL_OF_TEXT } from './pack-run.ts'
import type { Paper } from './paper-source.ts'

/** An archive that is written while its files are made: it keeps none of them. */
export interface ArchiveStream {
  /** @throws RangeError for a name that is in it already */
  readonly add: (file: Paper) => Promise<void>
  /** Adds the checksums of all files and ends it. */
  readonly end: () => Promise<void>
}

/**
 * Opens an archive whose files lie in one folder: the same bytes for the same files.
 * @param onBytes takes its bytes in order
 */
export function streamArchive(folder: string, onBytes: (bytes: Uint8Array) => void): ArchiveStream {
  const sums: string[] = []
  const names = new Set<string>()
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    if (bytes.length > 0) onBytes(bytes)
  })
  const put = ({ name, bytes }: Paper) => {
    const path = `${folder}/${name}`
    if (names.has(path)) throw new RangeError(`The archive would hold ${path} twice.`)
    names.add(path)
    const entry = COMPRESSED.test(name)
      ? new ZipPassThrough(path)
      : new ZipDeflate(path, { level: LEVEL_OF_TEXT })
    entry.mtime = firstDay()
    zip.add(entry)
    entry.push(bytes, true)
  }
  return {
    async add(file) {
      put(file)
      sums.push(`${await sha256(file.bytes)}  ${file.name}\n`)
    },
    async end() {
      put({ name: CHECKSUMS_NAME, bytes: new TextEncoder().encode(sums.join('')) })
      zip.end()
    },
  }
}
