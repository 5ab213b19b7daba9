import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { CHECKSUMS_NAME, checksums, packRun } from './pack-run.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const FILES = [
  { name: 'meuse-2024-press.pdf', bytes: bytes('%PDF-1.6 '.repeat(500)) },
  { name: 'LISEZMOI.txt', bytes: bytes('À lire. '.repeat(500)) },
]
const FOLDER = 'meuse-2024'
const text = (some: Uint8Array | undefined) => new TextDecoder().decode(some)

describe('the archive of a run', () => {
  it('holds every file in the folder that is named, and their checksums last', async () => {
    const files = unzipSync(await packRun(FOLDER, FILES))
    expect(Object.keys(files)).toEqual([
      'meuse-2024/meuse-2024-press.pdf',
      'meuse-2024/LISEZMOI.txt',
      `meuse-2024/${CHECKSUMS_NAME}`,
    ])
    expect(files['meuse-2024/meuse-2024-press.pdf']).toEqual(FILES[0]?.bytes)
    expect(text(files[`meuse-2024/${CHECKSUMS_NAME}`])).toBe(await checksums(FILES))
  })

  it('stores what is compressed already, and compresses text', async () => {
    const sizes = new Map<string, [number, number, number]>()
    unzipSync(await packRun(FOLDER, FILES), {
      filter: ({ name, size, originalSize, compression }) => {
        sizes.set(name, [compression, size, originalSize])
        return false
      },
    })
    const [stored, packed, whole] = sizes.get('meuse-2024/meuse-2024-press.pdf') ?? []
    expect([stored, packed]).toEqual([0, whole])
    const [deflated, small = 0, large = 0] = sizes.get('meuse-2024/LISEZMOI.txt') ?? []
    expect(deflated).toBe(8)
    expect(small).toBeLessThan(large / 10)
  })

  it('is the same bytes at any time and in any time zone', async () => {
    const before = await packRun(FOLDER, FILES)
    vi.useFakeTimers({ now: new Date('2031-07-02T12:00:00Z') })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const after = await packRun(FOLDER, FILES)
    vi.useRealTimers()
    vi.unstubAllEnvs()
    expect(after).toEqual(before)
  })

  it('refuses two files of one name', async () => {
    await expect(packRun(FOLDER, [...FILES, ...FILES.slice(0, 1)])).rejects.toThrow(
      'meuse-2024/meuse-2024-press.pdf twice',
    )
  })
})

it('checksums are lines that sha256sum -c reads', async () => {
  const lines = FILES.map(
    (file) => `${createHash('sha256').update(file.bytes).digest('hex')}  ${file.name}`,
  )
  expect(await checksums(FILES)).toBe(`${lines.join('\n')}\n`)
})
