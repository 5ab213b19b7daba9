import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Check, Finding } from './check.ts'
import type { MadeFile } from './make-files.ts'

/** The hash of each file, by run and name. */
export type Hashes = ReadonlyMap<string, string>

/** What differs between two builds: a file that changed, or that one of them lacks. */
export function compareHashes(first: Hashes, second: Hashes): Finding[] {
  return [...new Set([...first.keys(), ...second.keys()])].map((file) => {
    const [a, b] = [first.get(file), second.get(file)]
    const what = 'same bytes'
    if (a === undefined || b === undefined) {
      return { what, file, faults: [`missing from the ${a ? 'second' : 'first'} build`] }
    }
    if (a !== b) return { what, file, faults: [`${a.slice(0, 12)} then ${b.slice(0, 12)}`] }
    return { what, file, faults: [], measured: a.slice(0, 12) }
  })
}

async function hash(files: readonly MadeFile[]): Promise<Hashes> {
  return new Map(
    await Promise.all(
      files.map(async ({ run, name, path }) => {
        const digest = createHash('sha256').update(await readFile(path))
        return [`${run}/${name}`, digest.digest('hex')] as const
      }),
    ),
  )
}

/** Another folder, another time zone, another language: the same files, manifests included. */
export const sameBytes: Check = {
  name: 'same bytes',
  needs: [],
  run: async ({ files, remade }) => compareHashes(await hash(files), await hash(remade)),
}
