import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { deadProcessId, startProcess } from '../testing/other-process.ts'
import { filesUnder, temporaryFolder } from '../testing/temporary-folder.ts'
import { withoutRootRights } from '../testing/without-root-rights.ts'
import { OutputError } from './exit-codes.ts'
import { openRunFolder } from './run-folder.ts'

// A process of its own takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const RUN = 'meuse-2024'
const bytes = (text: string) => new TextEncoder().encode(text)

/** A folder that holds an earlier run of two files. */
async function folderWithEarlierRun(): Promise<string> {
  const out = await temporaryFolder()
  await mkdir(join(out, RUN))
  await writeFile(join(out, RUN, 'manifest.json'), 'earlier')
  await writeFile(join(out, RUN, 'press-x1a.pdf'), 'earlier')
  return out
}

const EARLIER = {
  [`${RUN}/manifest.json`]: 'earlier',
  [`${RUN}/press-x1a.pdf`]: 'earlier',
}

/** A folder that another process left under a hidden name, holding one file. */
async function leave(out: string, name: string): Promise<void> {
  await mkdir(join(out, name))
  await writeFile(join(out, name, 'manifest.json'), `left in ${name}`)
}

describe('a run folder', () => {
  it('makes the folders that lead to it', async () => {
    const out = join(await temporaryFolder(), 'a', 'b')
    const folder = await openRunFolder(out, RUN)
    await folder.write('manifest.json', bytes('{}'))
    await folder.commit()
    expect(await filesUnder(out)).toEqual({ [`${RUN}/manifest.json`]: '{}' })
  })

  it('replaces the earlier folder as a whole, files that are no longer made included', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, RUN)
    await folder.write('manifest.json', bytes('new'))
    await folder.write('press.pdf', bytes('new'))
    await folder.commit()
    expect(await filesUnder(out)).toEqual({
      [`${RUN}/manifest.json`]: 'new',
      [`${RUN}/press.pdf`]: 'new',
    })
    expect(await readdir(out)).toEqual([RUN])
  })

  it('shows the earlier files, and them alone, until it is committed', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, RUN)
    await folder.write('manifest.json', bytes('new'))
    expect(await filesUnder(join(out, RUN))).toEqual({
      'manifest.json': 'earlier',
      'press-x1a.pdf': 'earlier',
    })
    await folder.discard()
  })

  it('leaves the earlier folder as it was when it is discarded, and nothing else', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, RUN)
    await folder.write('manifest.json', bytes('new'))
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await readdir(out)).toEqual([RUN])
  })

  it('leaves the folders of other runs alone', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, 'fig-2024')
    await folder.write('manifest.json', bytes('new'))
    await folder.commit()
    expect(await filesUnder(out)).toEqual({ ...EARLIER, 'fig-2024/manifest.json': 'new' })
  })
})

describe('what an ended process left', () => {
  it('is removed when it was half written, or already replaced', async () => {
    const out = await folderWithEarlierRun()
    const pid = deadProcessId()
    await leave(out, `.${RUN}.partial-${pid}`)
    await leave(out, `.${RUN}.previous-${pid}`)
    const folder = await openRunFolder(out, RUN)
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await readdir(out)).toEqual([RUN])
  })

  it('is put back when it is the earlier folder, set aside and not replaced', async () => {
    const out = await temporaryFolder()
    const aside = `.${RUN}.previous-${deadProcessId()}`
    await leave(out, aside)
    const folder = await openRunFolder(out, RUN)
    expect(await filesUnder(join(out, RUN))).toEqual({ 'manifest.json': `left in ${aside}` })
    await folder.discard()
    expect(await readdir(out)).toEqual([RUN])
  })

  it('stays while its process lives, and goes once it has ended', async () => {
    const out = await folderWithEarlierRun()
    const other = await startProcess()
    const names = [`.${RUN}.partial-${other.pid}`, `.${RUN}.previous-${other.pid}`]
    for (const name of names) await leave(out, name)

    await (await openRunFolder(out, RUN)).discard()
    expect((await readdir(out)).toSorted()).toEqual([...names, RUN])

    await other.end()
    await (await openRunFolder(out, RUN)).discard()
    expect(await readdir(out)).toEqual([RUN])
  })

  it('stays when its process is not ours to signal', async () => {
    const out = await temporaryFolder()
    await leave(out, `.${RUN}.partial-1`)
    await (await openRunFolder(out, RUN)).discard()
    expect(await readdir(out)).toEqual([`.${RUN}.partial-1`])
  })

  it('stays when it is another run’s, or only looks like a leftover', async () => {
    const out = await temporaryFolder()
    const pid = deadProcessId()
    const names = [
      `.${RUN}-bis.partial-${pid}`,
      `.${RUN}.partial-${pid}x`,
      `.fig-2024.partial-${pid}`,
      `${RUN}.partial-${pid}`,
    ]
    for (const name of names) await leave(out, name)
    await (await openRunFolder(out, RUN)).discard()
    expect((await readdir(out)).toSorted()).toEqual(names.toSorted())
  })

  it('is cleared away after a real kill in the middle of a run, the earlier files whole', async () => {
    const out = await folderWithEarlierRun()
    await killWhileWriting(out)
    expect(await filesUnder(join(out, RUN))).toEqual({
      'manifest.json': 'earlier',
      'press-x1a.pdf': 'earlier',
    })
    expect(await readdir(out)).toHaveLength(2)

    await (await openRunFolder(out, RUN)).discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await readdir(out)).toEqual([RUN])
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
      openRunFolder(join(file, 'out'), RUN),
      /a part of the path is a file/,
      join(file, 'out', RUN),
    )
  })

  it('is a file where the folder of the runs should be, which stays as it is', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'out'), 'notes')
    await expectRefusal(
      openRunFolder(join(folder, 'out'), RUN),
      /a file stands where a folder is needed/,
      join(folder, 'out', RUN),
    )
    expect(await filesUnder(folder)).toEqual({ out: 'notes' })
  })

  it('is a read-only folder, which keeps its earlier files', async () => {
    const out = await folderWithEarlierRun()
    await withoutRootRights(out, async () => {
      await chmod(out, 0o555)
      await expectRefusal(openRunFolder(out, RUN), /permission is denied/, join(out, RUN))
      await chmod(out, 0o755)
    })
    expect(await filesUnder(out)).toEqual(EARLIER)
  })

  it('is a folder that is taken away while it is being filled', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, RUN)
    await rm(join(out, await hiddenName(out)), { recursive: true })
    const write = folder.write('press.pdf', bytes('new'))
    await expectRefusal(write, /does not exist/, join(out, RUN, 'press.pdf'))
    await folder.discard()
    expect(await filesUnder(out)).toEqual(EARLIER)
  })
})

describe('putting a run in place', () => {
  it('restores the earlier folder when the new one cannot take its place', async () => {
    const out = await folderWithEarlierRun()
    const folder = await openRunFolder(out, RUN)
    await folder.write('manifest.json', bytes('new'))
    // The earlier folder can still be set aside; then there is nothing to put in its place.
    await rm(join(out, await hiddenName(out)), { recursive: true })

    await expect(folder.commit()).rejects.toThrow(OutputError)

    expect(await filesUnder(out)).toEqual(EARLIER)
    expect(await readdir(out)).toEqual([RUN])
  })

  it('succeeds when the earlier files cannot be removed, and leaves them to the next call', async () => {
    const out = await temporaryFolder()
    await withoutRootRights(out, async () => {
      const locked = join(out, RUN, 'locked')
      await mkdir(locked, { recursive: true })
      await writeFile(join(locked, 'notes.txt'), 'notes')
      await chmod(locked, 0o555)

      const folder = await openRunFolder(out, RUN)
      await folder.write('manifest.json', bytes('new'))
      await folder.commit()
      expect(await filesUnder(join(out, RUN))).toEqual({ 'manifest.json': 'new' })

      const aside = await hiddenName(out)
      expect(await stat(join(out, aside, 'locked', 'notes.txt'))).toBeDefined()
      await chmod(join(out, aside, 'locked'), 0o755)
      await (await openRunFolder(out, RUN)).discard()
    })
    expect(await readdir(out)).toEqual([RUN])
  })
})

/** The one hidden folder beside the runs. */
async function hiddenName(out: string): Promise<string> {
  const [name, ...others] = (await readdir(out)).filter((entry) => entry.startsWith('.'))
  if (name === undefined || others.length > 0) throw new Error('there is not one hidden folder')
  return name
}

/** A process of its own opens the folder, writes a file and is killed before it commits. */
async function killWhileWriting(out: string): Promise<void> {
  const module = new URL('./run-folder.ts', import.meta.url).href
  const script = `
const { openRunFolder } = await import(${JSON.stringify(module)})
const folder = await openRunFolder(${JSON.stringify(out)}, ${JSON.stringify(RUN)})
await folder.write('manifest.json', new Uint8Array(1))
process.kill(process.pid, 'SIGKILL')`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)), stdio: 'ignore' },
  )
  const [, signal] = await once(child, 'exit')
  if (signal !== 'SIGKILL') throw new Error('the process was not killed')
}
