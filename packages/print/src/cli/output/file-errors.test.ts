import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { OutputError } from '../exit-codes.ts'
import { guard, readJson, unlessMissing } from './file-errors.ts'

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: operation failed, rename 'a' -> 'b'`), { code })

const refusal = async (code: string) => {
  const error = await guard('/out/meuse-2024', () => Promise.reject(systemError(code))).catch(
    (refused: unknown) => refused,
  )
  if (!(error instanceof OutputError)) throw error
  return error.parts
}

describe('what a system refuses', () => {
  it.each([
    ['EXDEV', /another file system/, /Unmount that file or move it away/],
    ['EBUSY', /in use by another program, or is a mount point/, /Close what uses it or unmount it/],
    ['ETXTBSY', /in use by another program/, /Close that program/],
    ['ENOSPC', /the disk is full/, /Free some space/],
    ['EDQUOT', /quota/, /Free some space/],
    ['EROFS', /read-only/, /--out/],
    ['EACCES', /permission is denied/, /--out/],
    ['ENAMETOOLONG', /too long/, /--out/],
    ['ESTALE', /network drive/, /Connect the drive again/],
    ['EMFILE', /too many files are open/, /Close other programs/],
  ])('with %s is said in a sentence, with a mend that helps', async (code, what, mend) => {
    const parts = await refusal(code)
    expect(parts).toMatchObject({
      what: expect.stringMatching(what),
      where: '/out/meuse-2024',
      why: expect.stringContaining('earlier files are as they were'),
      mend: expect.stringMatching(mend),
    })
    expect(parts.what).toContain(`(${code})`)
  })

  it('with a code that nobody foresaw is said in the system’s words', async () => {
    expect((await refusal('EODD')).what).toContain('the system says « EODD: operation failed')
  })

  it('is told once, and a defect stays one', async () => {
    const told = new OutputError({ what: 'a', where: 'b', why: 'c', mend: 'd' })
    await expect(guard('/out', () => Promise.reject(told))).rejects.toBe(told)
    const defect = new TypeError('a defect')
    await expect(guard('/out', () => Promise.reject(defect))).rejects.toBe(defect)
  })
})

it('what is missing is no fault where it may be missing', async () => {
  expect(await unlessMissing(Promise.resolve('there'))).toBe('there')
  expect(await unlessMissing(Promise.reject(systemError('ENOENT')))).toBeUndefined()
  await expect(unlessMissing(Promise.reject(systemError('EACCES')))).rejects.toThrow('EACCES')
})

it('what is no JSON, or no file, is nothing', async () => {
  const file = join(await temporaryFolder(), 'a.json')
  expect(await readJson(file)).toBeUndefined()
  await writeFile(file, '{"a":1}')
  expect(await readJson(file)).toEqual({ a: 1 })
  await writeFile(file, '{')
  expect(await readJson(file)).toBeUndefined()
})
