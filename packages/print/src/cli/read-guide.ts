import { readFile } from 'node:fs/promises'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'

/** The one source of the members' guide, for the repository and for the files of a run. */
const GUIDE = new URL('../../../../docs/guide-adherents.md', import.meta.url)

/**
 * The members' guide, as Markdown.
 * @throws ContentError when it cannot be read
 */
export async function readGuide(): Promise<string> {
  try {
    return await readFile(GUIDE, 'utf8')
  } catch (cause) {
    const place = { file: GUIDE.pathname }
    return refusePress([pressFinding('tools', 'no-guide', {}, place)], { cause })
  }
}
