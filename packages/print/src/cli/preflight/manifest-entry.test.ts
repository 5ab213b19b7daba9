import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../prepress/sha256.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { isPaper, manifestEntry } from './manifest-entry.ts'

const BYTES = bytesOf('%PDF')

/** Asks for `a.pdf` beside a manifest. */
async function entryBeside(manifest: unknown, name = 'a.pdf') {
  const folder = await temporaryFolder()
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest)
  await writeFile(join(folder, 'manifest.json'), text)
  return manifestEntry(join(folder, name), BYTES)
}

const file = async (change: object = {}) => ({
  product: 'press',
  path: 'a.pdf',
  sha256: await sha256(BYTES),
  bleedMm: 5,
  ...change,
})
const ofRun = (...files: readonly object[]) => ({ run: 'meuse-2024', job: 'x', files })

describe('what a manifest says of the file beside it', () => {
  it('is its run, its product and its bleed', async () => {
    const other = await file({ product: 'screen', path: 'b.pdf' })
    expect(await entryBeside(ofRun(other, await file()))).toEqual({
      run: 'meuse-2024',
      product: 'press',
      bleedMm: 5,
    })
  })

  it('is told among papers, which have no bleed', async () => {
    const paper = await file({ product: 'proof', path: 'bon-a-tirer.pdf', bleedMm: null })
    const manifest = ofRun(await file(), paper)
    expect(await entryBeside(manifest)).toMatchObject({ product: 'press' })
    expect(await entryBeside(manifest, 'bon-a-tirer.pdf')).toMatchObject({ product: 'proof' })
  })

  it('is nothing once the file was changed', async () => {
    expect(await entryBeside(ofRun(await file({ sha256: '0'.repeat(64) })))).toBeUndefined()
  })

  it('is nothing of a file that it does not list', async () => {
    expect(await entryBeside(ofRun(await file()), 'b.pdf')).toBeUndefined()
  })

  it.each(['', '{', '[]', '{"run":1,"files":[]}', '{"name":"an app"}'])(
    'is nothing in %j, which is no manifest of a run',
    async (text) => {
      expect(await entryBeside(text)).toBeUndefined()
    },
  )

  it('is nothing where there is none, or a folder of its name', async () => {
    const folder = await temporaryFolder()
    expect(await manifestEntry(join(folder, 'a.pdf'), BYTES)).toBeUndefined()
    await mkdir(join(folder, 'manifest.json'))
    expect(await manifestEntry(join(folder, 'a.pdf'), BYTES)).toBeUndefined()
  })
})

it.each([
  ['proof', true],
  ['readme', true],
  ['press', false],
  ['poster', false],
])('a file that is its run’s %s is a paper: %s', (product, expected) => {
  expect(isPaper({ run: 'meuse-2024', product, bleedMm: null })).toBe(expected)
})

it('a file of no run is no paper', () => {
  expect(isPaper(undefined)).toBe(false)
})
