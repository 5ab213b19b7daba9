import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { makeFolders } from './make-folders.ts'

describe('making folders', () => {
  it('makes all that lead to one', async () => {
    const path = join(await temporaryFolder(), 'a', 'b', 'c')
    await makeFolders(path)
    expect((await stat(path)).isDirectory()).toBe(true)
  })

  it('leaves those that are there', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a'))
    await writeFile(join(folder, 'a', 'notes.txt'), 'notes')
    await makeFolders(join(folder, 'a'))
    expect((await stat(join(folder, 'a', 'notes.txt'))).size).toBe(5)
  })

  it('may be asked for many times at once, whoever makes which part of the way', async () => {
    for (let i = 0; i < 50; i++) {
      const path = join(await temporaryFolder(), 'a', 'b', 'c')
      await Promise.all(Array.from({ length: 8 }, () => makeFolders(path)))
      expect((await stat(path)).isDirectory()).toBe(true)
    }
  })

  it.each([['file'], ['file', 'in-it']])('is refused where a file stands: %s', async (...names) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(makeFolders(join(folder, ...names))).rejects.toThrow(/EEXIST|ENOTDIR/)
  })

  it.runIf(process.platform === 'linux')('is refused where the system makes none', async () => {
    await expect(makeFolders('/proc/flyer/out')).rejects.toThrow('ENOENT')
  })
})
