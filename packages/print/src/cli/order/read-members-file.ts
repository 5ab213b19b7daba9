import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MembersTable, readMembers } from '../../batch/members-table.ts'
import { refusePress } from '../../findings/refuse-press.ts'
import { UsageError } from '../exit-codes.ts'

/**
 * Reads a table of members.
 * @throws UsageError when there is no such file
 * @throws ContentError when it is no table of members
 */
export async function readMembersFile(absolute: string, path: string): Promise<MembersTable> {
  const bytes = await readFile(absolute).catch(cannotRead('table of members', path, '--senders'))
  const table = readMembers(new Uint8Array(bytes))
  return 'findings' in table ? refusePress(table.findings) : table
}

/**
 * The files of a folder by their names, each read when it is asked for; links and folders are none.
 * @throws UsageError when there is no such folder
 */
export async function filesOfFolder(
  absolute: string,
  path: string,
): Promise<ReadonlyMap<string, () => Promise<Uint8Array>>> {
  const entries = await readdir(absolute, { withFileTypes: true }).catch(
    cannotRead('folder of the logos', path, '--logos'),
  )
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, async () => new Uint8Array(await readFile(join(absolute, name)))]),
  )
}

const cannotRead =
  (what: string, path: string, option: string) =>
  (cause: NodeJS.ErrnoException): never => {
    throw new UsageError(
      {
        what: `The ${what} cannot be read (${cause.code ?? cause.message})`,
        where: `arguments: ${option} ${path}`,
        why: 'Every leaflet is made from what stands there.',
        mend: 'Name one that is there: npm run print -- --senders membres.csv --logos logos',
      },
      { cause },
    )
  }
