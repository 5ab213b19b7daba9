import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '../../setup/run-node.ts'
import { SOURCES } from './sources.ts'

/** The page drawn by react-pdf: in a process of its own, since ui has taken its fonts away in this one. */
export async function byReactPdf(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'flyer-react-pdf-'))
  try {
    const path = join(folder, 'page.pdf')
    // A file, since a process of tests collects what is printed as text.
    const { code, stderr } = await runNode(`${SOURCES}react-pdf.tsx`, [path])
    if (code !== 0) throw new Error(`react-pdf failed (${code}):\n${stderr}`)
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
