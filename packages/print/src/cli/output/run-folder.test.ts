import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmod,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { deadProcessId, startProcess } from '../../testing/other-process.ts'
import { filesUnder, temporaryFolder } from '../../testing/temporary-folder.ts'
import { withoutRootRights } from '../../testing/without-root-rights.ts'
import { OutputError } from '../exit-codes.ts'
import { thisProcess } from './owner.ts'
import { openRunFolder } from './run-folder.ts'

// A process of its own takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const RUN = 'meuse-2024'
const MANIFEST = 'manifest.json'
const PRESS = 'meuse-2024-press.pdf'
const SCREEN = 'meuse-2024-screen.pdf'
const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A manifest that names some files. */
const manifestOf = (...paths: string[]) =>
  JSON.stringify({
    job: RUN,
    run: RUN,
    sender: 'datagrandest',
    files: paths.map((path) => ({ path })),
  })

/** A folder that holds an earlier run of one product. */
async function folderWithEarlierRun(): Promise<string> {
  const out = await temporaryFolder()
  await mkdir(join(out, RUN))
  for (const [name, text] of Object.entries(EARLIER)) await writeFile(join(out, name), text)
  return out
}

const EARLIER = {
  [`${RUN}/${MANIFEST}`]: manifestOf(PRESS),
  [`${RUN}/${PRESS}`]: 'earlier',
}

/** Opens the folder of the run and writes a manifest and some files. */
async function fill(out: string, ...names: string[]) {
  const folder = await openRunFolder(out, RUN, [...names, MANIFEST])
  for (const name of names) folder.write(name, bytes('new'))
  folder.write(MANIFEST, bytes(manifestOf(...names)))
  return folder
}

/** The hidden names in the folder of the run. */
const hiddenIn = async (out: string) =>
  (await readdir(join(out, RUN))).filter((name) => name.startsWith('.'))

/** What a process has left in the folder of a run, killed in the middle of it. */
async function leaveStaging(
  out: string,
  name: string,
  owner: object,
  files: Record<string, string> = {},
): Promise<void> {
  const path = join(out, RUN, name)
  for (const folder of ['new', 'previous']) await mkdir(join(path, folder), { recursive: true })
  await writeFile(join(path, 'owner.json'), JSON.stringify(owner))
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text)
}

describe('a run folder', () => {
  it('makes the folders that lead to it', async () => {
    const out = join(await temporaryFolder(), 'a', 'b')
    await (await fill(out)).commit()
    expect(await filesUnder(out)).toEqual({ [`${RUN}/${MANIFEST}`]: manifestOf() })
  })

  it('replaces the earlier files, those that are no longer made included', async () => {
    const out = await folderWithEarlierRun()
    await (await fill(out, SCREEN)).commit()
    expect(await filesUnder(out)).toEqual({
      [`${RUN}/${MANIFEST}`]: manifestOf(SCREEN),
      [`${RUN}/${SCREEN}`]: 'new',
    })
    expect(await readdir(out)).toEqual([RUN])
  })

  it('keeps the earlier files that still hold', async () => {
    const out = await folderWithEarlierRun()
    await (await fill(out, SCREEN)).commit(new Map([[PRESS, sha256('earlier')]]))
    expect(await filesUnder(join(out, RUN))).toEqual({
      [MANIFEST]: manifestOf(SCREEN),
      [PRESS]: 'earlier',
      [SCREEN]: 'new',
    })
  })

  it('is refused when a file that should hold has changed meanwhile', async () => {
    const out = await folderWithEarlierRun()
    const folder = await fill(out, SCREEN)
    const commit = folder.commit(new Map([[PRESS, sha256('another')]]))
    await expect(commit).rejects.toThrow(/is missing, or has changed since it was made/)
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
  })

  it('shows the earlier files, and them alone, until it is committed', async () => {
    const out = await folderWithEarlierRun()
    const folder = await fill(out, SCREEN)
    expect((await readdir(join(out, RUN))).filter((name) => !name.startsWith('.'))).toEqual([
      MANIFEST,
      PRESS,
    ])
    await folder.discard()
  })

  it('leaves the earlier files as they were when it is discarded, and nothing else', async () => {
    const out = await folderWithEarlierRun()
    await (await fill(out, SCREEN)).discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await readdir(out)).toEqual([RUN])
  })

  it('leaves no folder behind where there was none when it is discarded', async () => {
    const out = await temporaryFolder()
    await (await fill(out, SCREEN)).discard()
    expect(await readdir(out)).toEqual([])
  })

  it('is the folder that a symbolic link leads to', async () => {
    const out = await temporaryFolder()
    const elsewhere = await temporaryFolder()
    await symlink(elsewhere, join(out, RUN))
    await (await fill(out, SCREEN)).commit()
    expect(Object.keys(await filesUnder(elsewhere))).toEqual([MANIFEST, SCREEN])
    expect(await readdir(out)).toEqual([RUN])
  })
})

describe('what a person has put there', () => {
  it('stays, folders and links included', async () => {
    const out = await folderWithEarlierRun()
    const foreign = {
      [`${RUN}/devis-imprimeur.pdf`]: 'devis',
      [`${RUN}/annexes/notes.txt`]: 'notes',
      [`${RUN}/.printed/when.txt`]: 'hier',
    }
    for (const folder of ['annexes', '.printed']) await mkdir(join(out, RUN, folder))
    for (const [name, text] of Object.entries(foreign)) await writeFile(join(out, name), text)
    await symlink('annexes/notes.txt', join(out, RUN, 'notes'))
    await (await fill(out, SCREEN)).commit()
    expect(await filesUnder(out)).toMatchObject({ ...foreign, [`${RUN}/${SCREEN}`]: 'new' })
    expect(await readdir(join(out, RUN))).toContain('notes')
  })

  it.each([
    ['a product’s file with no manifest beside it', SCREEN, {}],
    ['a product’s file that the manifest does not name', SCREEN, { [MANIFEST]: manifestOf(PRESS) }],
    ['a manifest of something else', MANIFEST, { [MANIFEST]: '{"name":"app"}' }],
    ['a manifest of another run', MANIFEST, { [MANIFEST]: '{"run":"fig-2024","files":[]}' }],
    ['a text of that name', MANIFEST, { [MANIFEST]: 'to be printed' }],
  ])('is refused to be replaced: %s', async (_, name, files) => {
    const out = await temporaryFolder()
    await mkdir(join(out, RUN))
    const all = { [SCREEN]: 'mine', ...files }
    for (const [file, text] of Object.entries(all)) await writeFile(join(out, RUN, file), text)
    await expect(openRunFolder(out, RUN, [name])).rejects.toThrow(
      expect.objectContaining({
        name: OutputError.name,
        parts: expect.objectContaining({ what: expect.stringContaining(name) }),
      }),
    )
    expect(await filesUnder(join(out, RUN))).toEqual(all)
    expect(await hiddenIn(out)).toEqual([])
  })

  it('is never reached by a manifest that names files elsewhere', async () => {
    const out = await temporaryFolder()
    await writeFile(join(out, 'notes.txt'), 'notes')
    await mkdir(join(out, RUN))
    await writeFile(join(out, RUN, MANIFEST), manifestOf('../notes.txt'))
    await expect(openRunFolder(out, RUN, [MANIFEST])).rejects.toThrow(OutputError)
    expect(await filesUnder(out)).toMatchObject({ 'notes.txt': 'notes' })
  })

  it('is refused when it is a folder of a file’s name', async () => {
    const out = await folderWithEarlierRun()
    await rm(join(out, RUN, PRESS))
    await mkdir(join(out, RUN, PRESS))
    await writeFile(join(out, RUN, PRESS, 'notes.txt'), 'notes')
    await expect(openRunFolder(out, RUN, [PRESS, MANIFEST])).rejects.toThrow(OutputError)
    expect(await filesUnder(join(out, RUN, PRESS))).toEqual({ 'notes.txt': 'notes' })
  })

  it('is refused when it comes while the run is built', async () => {
    const out = await folderWithEarlierRun()
    const folder = await fill(out, SCREEN)
    await writeFile(join(out, RUN, SCREEN), 'mine')
    await expect(folder.commit()).rejects.toThrow(new RegExp(`no earlier manifest.*${SCREEN}`))
    await folder.discard()
    expect(await filesUnder(out)).toEqual({ ...EARLIER, [`${RUN}/${SCREEN}`]: 'mine' })
  })

  it.each([
    [
      'a plain file',
      (place: string) => writeFile(place, 'notes'),
      /A file stands where the folder/,
    ],
    ['a link to nothing', (place: string) => symlink('nowhere', place), /leads nowhere/],
  ])('is refused where the folder should be: %s', async (_, put, what) => {
    const out = await temporaryFolder()
    await put(join(out, RUN))
    await expect(openRunFolder(out, RUN, [MANIFEST])).rejects.toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({ what: expect.stringMatching(what) }),
      }),
    )
    expect(await readdir(out)).toEqual([RUN])
  })
})

describe('what an ended process left', () => {
  const journal = JSON.stringify({ aside: [MANIFEST, PRESS], put: [SCREEN, MANIFEST] })

  it('is removed when it was half written', async () => {
    const out = await folderWithEarlierRun()
    const gone = { ...(await thisProcess()), pid: deadProcessId() }
    await leaveStaging(out, '.print-abcdef', gone, { [`new/${SCREEN}`]: 'half' })
    await (await fill(out)).discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await hiddenIn(out)).toEqual([])
  })

  it('is undone when it was killed while its files took their place', async () => {
    const out = await folderWithEarlierRun()
    const gone = { ...(await thisProcess()), pid: deadProcessId() }
    await leaveStaging(out, '.print-abcdef', gone, {
      'journal.json': journal,
      [`new/${MANIFEST}`]: 'new',
    })
    for (const name of [MANIFEST, PRESS]) {
      await rename(join(out, RUN, name), join(out, RUN, '.print-abcdef/previous', name))
    }
    await writeFile(join(out, RUN, SCREEN), 'new')
    await mkdir(join(out, RUN, '.printing'))
    await writeFile(join(out, RUN, '.printing/.print-abcdef'), '')

    await (await openRunFolder(out, RUN, [PRESS, MANIFEST])).discard()

    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await hiddenIn(out)).toEqual([])
  })

  it('stays while its process lives, and goes once it has ended', async () => {
    const out = await folderWithEarlierRun()
    const other = await startProcess()
    const owner = { ...(await thisProcess()), pid: other.pid, started: '' }
    await leaveStaging(out, '.print-abcdef', owner)
    await (await fill(out)).discard()
    expect(await hiddenIn(out)).toEqual(['.print-abcdef'])
    await other.end()
    await (await fill(out)).discard()
    expect(await hiddenIn(out)).toEqual([])
  })

  it.each([
    ['another machine', { host: 'ailleurs' }],
    ['another name space of processes', { namespace: 'pid:[1]' }],
    ['this machine before it was started anew, or one that shares its name', { boot: 'x' }],
  ])('stays when it is of %s, where no number tells whether it lives', async (_, other) => {
    const out = await folderWithEarlierRun()
    const owner = { ...(await thisProcess()), pid: deadProcessId(), ...other }
    await leaveStaging(out, '.print-abcdef', owner)
    await (await fill(out, SCREEN)).commit()
    expect(await hiddenIn(out)).toEqual(['.print-abcdef'])
  })

  it('goes when it has been left for more than an hour, whosever it is', async () => {
    const out = await folderWithEarlierRun()
    await leaveStaging(out, '.print-abcdef', { ...(await thisProcess()), host: 'ailleurs' })
    const { mtimeMs } = await stat(join(out, RUN))
    const old = new Date(mtimeMs - 3_700_000)
    await utimes(join(out, RUN, '.print-abcdef'), old, old)
    await (await fill(out)).discard()
    expect(await hiddenIn(out)).toEqual([])
  })

  it('goes when its number was given to a process that began later', async () => {
    const out = await folderWithEarlierRun()
    const self = await thisProcess()
    await leaveStaging(out, '.print-abcdef', { ...self, started: `${self.started}0` })
    await (await fill(out)).discard()
    expect(await hiddenIn(out)).toEqual([])
  })

  it('stays when it only looks like a leftover', async () => {
    const out = await folderWithEarlierRun()
    const gone = { ...(await thisProcess()), pid: deadProcessId(), host: hostname() }
    await leaveStaging(out, '.print-abcdefg', gone)
    await mkdir(join(out, RUN, '.print-notes1'))
    await (await fill(out)).discard()
    expect(await hiddenIn(out)).toEqual(['.print-abcdefg', '.print-notes1'])
  })

  it('is cleared away after a real kill in the middle of a run, the earlier files whole', async () => {
    const out = await folderWithEarlierRun()
    await killWhileWriting(out)
    expect(await filesUnder(out)).toMatchObject(EARLIER)
    expect(await hiddenIn(out)).toHaveLength(1)
    await (await fill(out)).discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await hiddenIn(out)).toEqual([])
  })
})

describe('two builds of one run', () => {
  it('each put whole files in place, the later ones last', async () => {
    const out = await temporaryFolder()
    const [first, second] = await Promise.all([fill(out, PRESS), fill(out, PRESS, SCREEN)])
    await Promise.all([first.commit(), second.commit()])
    const files = await filesUnder(join(out, RUN))
    const named = JSON.parse(files[MANIFEST] ?? '').files.map(({ path }: { path: string }) => path)
    expect(Object.keys(files).toSorted()).toEqual([MANIFEST, ...named].toSorted())
    expect(await hiddenIn(out)).toEqual([])
  })

  it('wait for each other', async () => {
    const out = await folderWithEarlierRun()
    const other = await startProcess()
    const folder = await fill(out, PRESS)
    await leaveStaging(out, '.print-abcdef', {
      ...(await thisProcess()),
      pid: other.pid,
      started: '',
    })
    await mkdir(join(out, RUN, '.printing'))
    await writeFile(join(out, RUN, '.printing/.print-abcdef'), '')
    const commit = folder.commit()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await filesUnder(join(out, RUN))).toMatchObject({ [PRESS]: 'earlier' })
    await other.end()
    await commit
    expect(await filesUnder(join(out, RUN))).toMatchObject({ [PRESS]: 'new' })
  })
})

describe('a place that cannot be written', () => {
  const expectRefusal = (work: Promise<unknown>, what: RegExp, where: string) =>
    expect(work).rejects.toThrow(
      expect.objectContaining({
        name: OutputError.name,
        parts: {
          what: expect.stringMatching(what),
          where,
          why: expect.stringMatching(/earlier files are as they were/),
          mend: expect.stringMatching(/--out/),
        },
      }),
    )

  it('is a folder under a file', async () => {
    const file = join(await temporaryFolder(), 'notes.txt')
    await writeFile(file, 'notes')
    await expectRefusal(
      openRunFolder(join(file, 'out'), RUN, [MANIFEST]),
      /a part of the path is a file/,
      join(file, 'out', RUN),
    )
  })

  it('is a read-only folder, which keeps its earlier files', async () => {
    const out = await folderWithEarlierRun()
    await chmod(join(out, RUN), 0o555)
    await withoutRootRights(out, () =>
      expectRefusal(openRunFolder(out, RUN, [MANIFEST]), /permission is denied/, join(out, RUN)),
    )
    await chmod(join(out, RUN), 0o755)
    expect(await filesUnder(out)).toEqual(EARLIER)
  })

  it('is a folder that is taken away while it is being filled', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, RUN, [PRESS, MANIFEST])
    const [hidden = ''] = await hiddenIn(out)
    await rm(join(out, RUN, hidden), { recursive: true })
    folder.write(PRESS, bytes('new'))
    await expectRefusal(folder.commit(), /does not exist/, join(out, RUN, PRESS))
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
  })
})

describe('putting a run in place', () => {
  it('brings the earlier files back when the new ones cannot all take their place', async () => {
    const out = await folderWithEarlierRun()
    const folder = await fill(out, PRESS)
    const [hidden = ''] = await hiddenIn(out)
    await waitForFile(join(out, RUN, hidden, 'new', MANIFEST))
    await rm(join(out, RUN, hidden, 'new', MANIFEST))
    await expect(folder.commit()).rejects.toThrow(/manifest\.json is gone/)
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
  })

  it('is refused when a staged file is not what was written', async () => {
    const out = await folderWithEarlierRun()
    const folder = await fill(out, PRESS)
    const [hidden = ''] = await hiddenIn(out)
    await waitForFile(join(out, RUN, hidden, 'new', MANIFEST))
    await waitForFile(join(out, RUN, hidden, 'new', PRESS))
    await writeFile(join(out, RUN, hidden, 'new', PRESS), 'other')
    await expect(folder.commit()).rejects.toThrow(/is not what was written/)
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await hiddenIn(out)).toEqual([])
  })
})

const waitForFile = (path: string) =>
  vi.waitFor(async () => expect((await stat(path)).size).toBeGreaterThan(0))

/** A process of its own opens the folder, writes a file and is killed before it commits. */
async function killWhileWriting(out: string): Promise<void> {
  const module = new URL('./run-folder.ts', import.meta.url).href
  const script = `
const { openRunFolder } = await import(${JSON.stringify(module)})
const folder = await openRunFolder(${JSON.stringify(out)}, ${JSON.stringify(RUN)}, ['${SCREEN}', '${MANIFEST}'])
folder.write('${SCREEN}', new Uint8Array(1))
process.kill(process.pid, 'SIGKILL')`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: fileURLToPath(new URL('../../../', import.meta.url)), stdio: 'ignore' },
  )
  const [, signal] = await once(child, 'exit')
  if (signal !== 'SIGKILL') throw new Error('the process was not killed')
}
