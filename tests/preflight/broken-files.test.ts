import { readFile as readBytes } from 'node:fs/promises'
import { preflight, readFile, wantedOf } from '@flyer-open-data/print/preflight'
import { describe, expect, it } from 'vitest'
import { BROKEN_FILES, type BrokenFile } from './broken/broken-files.ts'

const encrypted: BrokenFile = {
  what: 'is encrypted, with a password that is empty',
  bytes: new Uint8Array(await readBytes(new URL('broken/encrypted.pdf', import.meta.url))),
  fault: 'encrypted',
}

const FILES = [encrypted, ...BROKEN_FILES].map((file) => [file.what, file] as const)

describe('a file that', () => {
  it.each(FILES)('%s is told to be so', async (_, { bytes, fault, ...told }) => {
    const read = await readFile(bytes)
    if ('unreadable' in read) {
      expect({ rule: read.unreadable.rule, fault: read.unreadable.fault }).toEqual({
        rule: 'P101',
        fault,
      })
      return
    }
    const [page] = read.file.pages
    expect({
      fault: undefined,
      painted: page?.painted.length,
      unread: page?.unread.map(({ why }) => why),
    }).toEqual({ fault, painted: told.painted, unread: told.unread ?? [] })
  })

  it.each(FILES)('%s is refused, not thrown at', async (_, { bytes }) => {
    const { report } = await preflight({
      bytes,
      renderer: null,
      wanted: () => wantedOf('offset-coated'),
      leaflet: () => null,
    })
    expect(['refused', 'unreadable']).toContain(report.verdict)
    expect(report.findings.length).toBeGreaterThan(0)
  })
})
