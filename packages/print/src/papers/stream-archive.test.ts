import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { CHECKSUMS_NAME, checksums } from './pack-run.ts'
import { streamArchive } from './stream-archive.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const FILES = [
  { name: 'valmont.pdf', bytes: bytes('%PDF-1.6 '.repeat(500)) },
  { name: 'rapport.txt', bytes: bytes('À lire. '.repeat(500)) },
]

async function written(files = FILES) {
  const chunks: Uint8Array[] = []
  const archive = streamArchive('reimpressions', (chunk) => void chunks.push(chunk))
  for (const file of files) await archive.add(file)
  const before = chunks.length
  await archive.end()
  return { bytes: new Uint8Array(Buffer.concat(chunks)), before }
}

it('an archive is written while its files come, and holds them with their checksums', async () => {
  const { bytes: zip, before } = await written()
  expect(before).toBeGreaterThan(1)
  const files = unzipSync(zip)
  expect(Object.keys(files)).toEqual([
    'reimpressions/valmont.pdf',
    'reimpressions/rapport.txt',
    `reimpressions/${CHECKSUMS_NAME}`,
  ])
  expect(files['reimpressions/valmont.pdf']).toEqual(FILES[0]?.bytes)
  const sums = new TextDecoder().decode(files[`reimpressions/${CHECKSUMS_NAME}`])
  expect(sums).toBe(await checksums(FILES))
})

it('an archive is the same bytes for the same files', async () => {
  expect((await written()).bytes).toEqual((await written()).bytes)
})

it('an archive refuses two files of one name', async () => {
  await expect(written([...FILES, ...FILES.slice(0, 1)])).rejects.toThrow('valmont.pdf twice')
})
