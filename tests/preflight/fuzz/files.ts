import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NamedFile } from './run-fuzz.ts'

/** The PDFs of a folder, in the order of their names. */
export async function pdfsIn(folder: string): Promise<NamedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort()
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  )
}

/** Those that other programs made. */
export const producersFiles = () => pdfsIn(fileURLToPath(new URL('../producers', import.meta.url)))
