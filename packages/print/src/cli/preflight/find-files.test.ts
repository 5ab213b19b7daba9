import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { withoutRootRights } from '../../testing/without-root-rights.ts'
import { UsageError } from '../exit-codes.ts'
import { findFiles } from './find-files.ts'

/** A folder that holds some files, which nobody reads here. */
async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), '')
  }
  return folder
}

const pathsOf = async (paths: readonly string[], cwd: string) =>
  (await findFiles(paths, cwd)).map(({ path }) => path)

const FILES = ['run/b.pdf', 'run/a.PDF', 'run/more/c.Pdf', 'run/.d.pdf', 'run/LISEZMOI.txt']

describe('the files to check', () => {
  it('are every PDF in a folder, by name, told from where the person stands', async () => {
    const cwd = await folderOf(...FILES)
    const told = ['run/.d.pdf', 'run/a.PDF', 'run/b.pdf', 'run/more/c.Pdf']
    const found = told.map((path) => ({ path, absolute: join(cwd, path), isNamed: false }))
    expect(await findFiles(['run'], cwd)).toEqual(found)
    expect(await findFiles(['run/'], cwd)).toEqual(found)
  })

  it('are the same in a folder that is given whole, told whole', async () => {
    const folder = await folderOf(...FILES)
    const run = join(folder, 'run')
    const absolute = ['.d.pdf', 'a.PDF', 'b.pdf', 'more/c.Pdf'].map((name) => join(run, name))
    const found = absolute.map((path) => ({ path, absolute: path, isNamed: false }))
    expect(await findFiles([run], '/')).toEqual(found)
  })

  it('are what a pattern matches, given whole or not', async () => {
    const cwd = await folderOf(...FILES)
    expect(await pathsOf(['run/**/*.{pdf,Pdf}'], cwd)).toEqual([
      'run/.d.pdf',
      'run/b.pdf',
      'run/more/c.Pdf',
    ])
    expect(await pathsOf([join(cwd, '*/b*')], '/')).toEqual([join(cwd, 'run/b.pdf')])
  })

  it('are found by paths and patterns as Windows writes them', async () => {
    const cwd = await folderOf(...FILES)
    expect(await pathsOf(['run\\**\\c.*'], cwd)).toEqual(['run/more/c.Pdf'])
    expect(await pathsOf(['run\\more'], cwd)).toEqual(['run/more/c.Pdf'])
    expect(await pathsOf(['run\\b.pdf'], cwd)).toEqual(['run/b.pdf'])
  })

  it('may have names that look like patterns, and lie in folders that do', async () => {
    const cwd = await folderOf('[1] {a,b} *.pdf', '1 a x.pdf', '(x)/[y]/!z.pdf')
    expect(await findFiles(['[1] {a,b} *.pdf'], cwd)).toEqual([
      { path: '[1] {a,b} *.pdf', absolute: join(cwd, '[1] {a,b} *.pdf'), isNamed: true },
    ])
    expect(await pathsOf(['(x)'], cwd)).toEqual(['(x)/[y]/!z.pdf'])
    expect(await pathsOf(['(x)/[y]'], cwd)).toEqual(['(x)/[y]/!z.pdf'])
  })

  it('keep the order of the arguments', async () => {
    const cwd = await folderOf(...FILES, 'z.pdf')
    expect(await pathsOf(['z.pdf', 'run/more', 'run/b.pdf'], cwd)).toEqual([
      'z.pdf',
      'run/more/c.Pdf',
      'run/b.pdf',
    ])
  })

  it('come once each, as they were first called', async () => {
    const cwd = await folderOf('a.pdf', 'b.pdf')
    await symlink('a.pdf', join(cwd, 'link.pdf'))
    const asked = ['./a.pdf', 'a.pdf', join(cwd, 'a.pdf'), 'link.pdf', '*.pdf']
    expect(await pathsOf(asked, cwd)).toEqual(['./a.pdf', 'b.pdf'])
  })

  it('are found once where a link leads back to its own folder', async () => {
    const cwd = await folderOf('run/a.pdf', 'run/more/b.pdf')
    await symlink('..', join(cwd, 'run/more/again'))
    const found = await pathsOf(['run'], cwd)
    expect(found).toEqual(['run/a.pdf', 'run/more/b.pdf'])
  })

  it('are those that the system refuses too: reading them tells why', async () => {
    const cwd = await folderOf('shut/a.pdf')
    await symlink('circle.pdf', join(cwd, 'circle.pdf'))
    expect(await pathsOf(['circle.pdf'], cwd)).toEqual(['circle.pdf'])
  })

  it.each([
    ['a name that there is not', 'no-such.pdf', 'There is no such file'],
    ['a path that goes through a file', 'empty/note.txt/a.pdf', 'There is no such file'],
    ['a pattern that matches nothing', 'empty/*.pdf', 'There is no such file'],
    ['a folder without PDF', 'empty', 'The folder holds no PDF'],
    ['a device', '/dev/null', 'This is neither a file nor a folder'],
  ])('are refused for %s', async (_, path, what) => {
    const cwd = await folderOf('empty/note.txt', 'a.pdf')
    await expect(findFiles(['a.pdf', path], cwd)).rejects.toThrow(
      expect.objectContaining({
        name: UsageError.name,
        parts: expect.objectContaining({ what, where: path, mend: expect.stringMatching(/PDF/) }),
      }),
    )
  })

  it('are refused where a folder may not be listed: what is in it would go unchecked', async () => {
    const cwd = await folderOf('run/a.pdf')
    await mkdir(join(cwd, 'run/shut'), { mode: 0 })
    await withoutRootRights(cwd, () =>
      expect(findFiles(['run'], cwd)).rejects.toThrow(
        expect.objectContaining({
          name: UsageError.name,
          parts: expect.objectContaining({
            what: 'The folder cannot be listed (EACCES)',
            where: expect.stringMatching(/run\/shut\/?$/),
          }),
        }),
      ),
    )
  })
})
