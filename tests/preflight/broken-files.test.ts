import { readFile as readBytes } from 'node:fs/promises'
import { preflight, wantedOf } from '@flyer-open-data/print/preflight'
import { describe, expect, it } from 'vitest'
import { BROKEN_FILES, type BrokenFile } from './broken/broken-files.ts'

const encrypted: BrokenFile = {
  what: 'is encrypted, with a password that is empty',
  bytes: new Uint8Array(await readBytes(new URL('broken/encrypted.pdf', import.meta.url))),
  fault: 'encrypted',
}

/** Made by `qpdf --object-streams=generate --encrypt "" owner 256` of producers/typst.pdf. */
const encryptedObjects: BrokenFile = {
  what: 'is encrypted, its objects in streams',
  bytes: new Uint8Array(
    await readBytes(new URL('broken/encrypted-object-streams.pdf', import.meta.url)),
  ),
  fault: 'encrypted',
}

const FILES = [encrypted, encryptedObjects, ...BROKEN_FILES].map(
  (file) => [file.what, file] as const,
)

describe('a file that', () => {
  it.each(FILES)('%s is refused and told to be so', async (_, { bytes, fault, ...told }) => {
    const seen: { painted?: number | undefined; unread?: readonly string[] | undefined } = {}
    const { report } = await preflight({
      bytes,
      renderer: null,
      wanted: (file) => {
        const [page] = file?.pages ?? []
        seen.painted = page?.painted.length
        seen.unread = page?.unread.map(({ why }) => why)
        return wantedOf('offset-coated')
      },
      leaflet: () => null,
    })
    const [first] = report.findings
    if (fault !== undefined) {
      expect(report.verdict).toBe('unreadable')
      expect({ rule: first?.rule, fault: first?.fault }).toEqual({ rule: 'P101', fault })
      return
    }
    expect(report.verdict).toBe('refused')
    expect(seen).toEqual({ painted: told.painted, unread: told.unread ?? [] })
  })
})
