import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { MANIFEST_NAME } from '../../run/manifest.ts'
import { OutputError } from '../exit-codes.ts'
import { readJson, unlessMissing } from './file-errors.ts'
import { hashOf, NEW, PREVIOUS, type Staging } from './staging.ts'

const JOURNAL = 'journal.json'

/** What is about to be renamed: enough to undo it, for whoever finds it. */
const journalSchema = z.object({ aside: z.array(z.string()), put: z.array(z.string()) })
type Journal = z.output<typeof journalSchema>

/** The manifest says what stands in the folder: it comes last and leaves first. */
const manifestLast = (names: readonly string[]) =>
  names.toSorted((a, b) => Number(a === MANIFEST_NAME) - Number(b === MANIFEST_NAME))

const exists = async (path: string) => (await unlessMissing(lstat(path))) !== undefined

/**
 * Puts the staged files in the place of the earlier ones, all or none. What is to be done is written
 * down first, so that a process killed half-way is undone by the next one.
 *
 * @param hashes SHA-256 of each staged file by its name, as it was written
 * @param earlier names of the earlier files; those that are not written again are removed
 * @throws OutputError when a file is not what was written, before the renames or after
 */
export async function putInPlace(
  folder: string,
  { path }: Staging,
  hashes: ReadonlyMap<string, string>,
  earlier: readonly string[],
): Promise<void> {
  await assertHashes(join(path, NEW), hashes)
  const present: string[] = []
  for (const name of earlier) if (await exists(join(folder, name))) present.push(name)
  const journal: Journal = {
    aside: manifestLast(present).toReversed(),
    put: manifestLast([...hashes.keys()]),
  }
  await mkdir(join(path, PREVIOUS))
  await writeFile(join(path, JOURNAL), JSON.stringify(journal))
  try {
    for (const name of journal.aside) await rename(join(folder, name), join(path, PREVIOUS, name))
    for (const name of journal.put) await rename(join(path, NEW, name), join(folder, name))
    await assertHashes(folder, hashes)
  } catch (error) {
    await undo(folder, path, journal)
    throw error
  }
  await rm(join(path, JOURNAL))
}

/** Undoes what a process that was killed has begun: its earlier files come back. */
export async function undoAbandoned(folder: string, { path }: Staging): Promise<void> {
  const journal = journalSchema.safeParse(await readJson(join(path, JOURNAL))).data
  if (journal) await undo(folder, path, journal)
}

async function undo(folder: string, path: string, { aside, put }: Journal): Promise<void> {
  for (const name of put.toReversed()) {
    const staged = join(path, NEW, name)
    if (!(await exists(staged)) && (await exists(join(folder, name)))) {
      await rename(join(folder, name), staged)
    }
  }
  for (const name of aside.toReversed()) {
    const previous = join(path, PREVIOUS, name)
    if (await exists(previous)) await rename(previous, join(folder, name))
  }
  await rm(join(path, JOURNAL), { force: true })
}

async function assertHashes(folder: string, hashes: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, hash] of hashes) {
    const found = await unlessMissing(hashOf(join(folder, name)))
    if (found === hash) continue
    throw new OutputError({
      what: found === undefined ? `${name} is gone` : `${name} is not what was written`,
      where: join(folder, name),
      why: 'Nothing of this run was put in place: another program changes the folder meanwhile. Earlier files are as they were.',
      mend: 'Run the command again, or choose another folder with --out.',
    })
  }
}
