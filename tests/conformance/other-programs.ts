import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pdfsIn } from '../preflight/fuzz/files.ts'
import { misjudgedIn, misreadIn } from '../preflight/producers/compare-file.ts'
import { EXPECTED_FINDINGS } from '../preflight/producers/expected-findings.ts'
import { KNOWN_FILES } from '../preflight/producers/known-files.ts'
import type { Check } from './check.ts'
import { BY_NPM } from './producers/by-npm.ts'
import { BY_PYTHON } from './producers/by-python.ts'
import { BY_SYSTEM } from './producers/by-system.ts'
import type { ProgramMaker } from './producers/program-maker.ts'

const KEPT = fileURLToPath(new URL('../preflight/producers', import.meta.url))

/** Where the files of one conformance run are made. */
const folderIn = (scratch: string) => join(scratch, 'other-programs')

/** A file of another program, and whether it was made now or long ago. */
export interface OtherFile {
  readonly name: string
  readonly path: string
}

/** Those that are kept in the repository, and those that were made in this run. */
export async function otherFiles(scratch: string): Promise<OtherFile[]> {
  await mkdir(folderIn(scratch), { recursive: true })
  const folders = [
    [KEPT, 'as kept'],
    [folderIn(scratch), 'as made now'],
  ] as const
  const files = await Promise.all(
    folders.map(async ([folder, when]) =>
      (await pdfsIn(folder)).map(({ name }) => ({
        name: `${name} ${when}`,
        path: join(folder, name),
      })),
    ),
  )
  return files.flat()
}

/** A program makes its file now; it is read as known, and refused for what there is reason for. */
const madeNow = ({ name, needs, make }: ProgramMaker): Check => ({
  name: `made now by ${name}`,
  needs,
  async run({ scratch }) {
    const known = KNOWN_FILES.find((one) => one.name === name)
    if (!known) throw new Error(`Nothing is known of a file by ${name}.`)
    const own = join(scratch, `by-${name}`)
    await mkdir(folderIn(scratch), { recursive: true })
    await mkdir(own)
    const pdf = join(folderIn(scratch), `${name}.pdf`)
    await make(pdf, own)
    const bytes = await readFile(pdf)
    const faults = [...(await misreadIn(known, bytes)), ...(await misjudgedIn(known, bytes))]
    const measured = `read as known; ${Object.keys(EXPECTED_FINDINGS[name]).sort().join(' ')}`
    return [{ what: 'made now', file: `${name}.pdf`, faults, measured }]
  },
})

/** Every program whose file tests/preflight/producers knows. */
export const otherPrograms: readonly Check[] = [...BY_NPM, ...BY_PYTHON, ...BY_SYSTEM]
  .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  .map(madeNow)
