import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRINTERS } from '../../preflight/demands/printers.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { UsageError } from '../exit-codes.ts'
import { readPrinters } from './read-printers.ts'

const source = { url: 'https://imprimerie.example/', readOn: '2026-11-30', note: 'Its own page.' }
const printer = (id: string, demands: object = {}) => ({
  id,
  name: 'Imprimerie du coin',
  country: 'FR',
  source,
  ...demands,
})

/** Reads a file of printers by a relative path. */
async function readText(text: string) {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'printers.json'), text)
  return readPrinters('printers.json', cwd)
}

describe('the printers', () => {
  it('are ours alone without a file of one’s own', async () => {
    expect(await readPrinters(undefined, '/')).toBe(PRINTERS)
  })

  it('are one’s own first, then ours', async () => {
    const printers = await readText(JSON.stringify({ printers: [printer('du-coin')] }))
    expect(printers[0]).toMatchObject({ id: 'du-coin', bleedMm: null })
    expect(printers.slice(1)).toEqual(PRINTERS)
  })

  it('are one’s own in place of ours of the same id', async () => {
    const own = printer('onlineprinters', { bleedMm: 7 })
    const printers = await readText(JSON.stringify({ printers: [own] }))
    expect(printers).toHaveLength(PRINTERS.length)
    expect(printers.filter(({ id }) => id === 'onlineprinters')).toMatchObject([{ bleedMm: 7 }])
  })

  it('are refused when the file is no JSON, with the place in it', async () => {
    await expect(readText('{ "printers": [ }')).rejects.toThrow(
      expect.objectContaining({
        name: UsageError.name,
        parts: expect.objectContaining({
          what: expect.stringMatching(/^The file of printers cannot be read: .*(JSON|token)/),
          where: 'arguments: --printers printers.json',
        }),
      }),
    )
  })

  it.each([
    ['is not there', 'no-such.json', 'ENOENT'],
    ['is a folder', '.', 'EISDIR'],
  ])('are refused when the file %s', async (_, path, code) => {
    await expect(readPrinters(path, await temporaryFolder())).rejects.toThrow(
      expect.objectContaining({
        name: UsageError.name,
        parts: expect.objectContaining({
          what: `The file of printers cannot be read: ${code}`,
          where: `arguments: --printers ${path}`,
        }),
      }),
    )
  })

  it('are refused for a field that is wrong, which is named', async () => {
    const text = JSON.stringify({ printers: [printer('du-coin', { bleedMm: '3' })] })
    await expect(readText(text)).rejects.toThrow(
      expect.objectContaining({
        name: ContentError.name,
        parts: expect.objectContaining({ where: 'printers, printers.0.bleedMm' }),
      }),
    )
  })
})
