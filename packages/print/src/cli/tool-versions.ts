import { readFile } from 'node:fs/promises'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { programHash } from './program-hash.ts'

/** The tools whose change may change a file. */
const TOOLS = ['@react-pdf/renderer', 'fontkit', 'pdf-lib', 'qrcode', 'react', 'pdfkit'] as const
const LOCK_FILE = new URL('../../../../package-lock.json', import.meta.url)

/**
 * The versions of the tools that draw and write the files, as the lock file names them.
 * @throws ContentError when the lock file cannot be read
 */
export async function toolVersions(): Promise<Record<string, string>> {
  try {
    const { packages } = JSON.parse(await readFile(LOCK_FILE, 'utf8')) as {
      packages: Record<string, { version?: string }>
    }
    const version = packages['']?.version ?? 'unknown'
    const own = ['flyer-open-data', `${version}, ${await programHash()}`] as const
    return Object.fromEntries([
      own,
      ...TOOLS.map((tool) => [tool, packages[`node_modules/${tool}`]?.version ?? 'unknown']),
    ])
  } catch (cause) {
    const place = { file: LOCK_FILE.pathname }
    return refusePress([pressFinding('tools', 'no-lock-file', {}, place)], { cause })
  }
}
