import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGE_MARK } from '../../edition-diff/page-mark.ts'
import { filesUnder, temporaryFolder } from '../../testing/temporary-folder.ts'
import { OutputError } from '../exit-codes.ts'
import { writePage } from './write-page.ts'

const NAME = 'diff_edition-1_edition-2.html'
const page = (words: string) => `<!doctype html><meta content="${PAGE_MARK}" />${words}`

describe('a page', () => {
  it('is written into a folder that is made for it, and nothing besides', async () => {
    const out = join(await temporaryFolder(), 'deep', 'out')
    await writePage(out, NAME, page('é'))
    expect(await readFile(join(out, NAME), 'utf8')).toBe(page('é'))
    expect(Object.keys(await filesUnder(out))).toEqual([NAME])
  })

  it('takes the place of an earlier one, and of nothing else', async () => {
    const out = await temporaryFolder()
    await writeFile(join(out, 'notes.txt'), 'notes')
    await writePage(out, NAME, page('a'))
    await writePage(out, NAME, page('b'))
    expect(await filesUnder(out)).toEqual({ [NAME]: page('b'), 'notes.txt': 'notes' })
  })

  it.each([
    ['a file that somebody has written', (path: string) => writeFile(path, '<p>Mes notes</p>')],
    ['an empty file', (path: string) => writeFile(path, '')],
    ['a folder', (path: string) => mkdir(path)],
    ['a link', (path: string) => symlink('elsewhere.html', path)],
  ])('does not take the place of %s', async (_, make) => {
    const out = await temporaryFolder()
    await make(join(out, NAME))
    const before = await filesUnder(out)
    await expect(writePage(out, NAME, page('a'))).rejects.toThrow(OutputError)
    await expect(writePage(out, NAME, page('a'))).rejects.toThrow(/stands in the way/)
    expect(await filesUnder(out)).toEqual(before)
  })

  it('is not written where a file stands in place of the folder', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    await expect(writePage(join(file, 'out'), NAME, page('a'))).rejects.toThrow(
      expect.objectContaining({
        name: 'OutputError',
        parts: expect.objectContaining({ where: join(file, 'out', NAME) }),
      }),
    )
  })
})
