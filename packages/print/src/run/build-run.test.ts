import { createHash } from 'node:crypto'
import { DataError, readCatalogue, TypographyError } from '@flyer-open-data/flyer'
import { MissingGlyphError, TextOverflowError } from '@flyer-open-data/ui'
import { describe, expect, it, vi } from 'vitest'
import {
  CATALOGUE,
  catalogueWith,
  catalogueWithReason,
  itemAt,
  runOf,
} from '../testing/catalogue.ts'
import { COATED, TOOLS } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { buildRun, type RunFile, type RunRequest } from './build-run.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

/** Builds a run and keeps its files in the order in which they came. */
async function build(changes: Partial<RunRequest> = {}) {
  const files: RunFile[] = []
  const manifest = await buildRun({
    catalogue: CATALOGUE,
    run: runOf('meuse-2024'),
    fonts: FONTS,
    condition: COATED,
    tools: TOOLS,
    onFile: async (file) => void files.push(file),
    ...changes,
  })
  return { manifest, files }
}

/** A run, built once. */
const { manifest, files } = await build()

describe('building a run', () => {
  it('hands over every file of the manifest, then the manifest itself', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'meuse-2024-press.pdf',
      'meuse-2024-press-no-marks.pdf',
      'meuse-2024-press-x1a.pdf',
      'meuse-2024-repro-sra3.pdf',
      'meuse-2024-office-a4.pdf',
      'meuse-2024-screen.pdf',
      'manifest.json',
    ])
    expect(manifest.files.map(({ path }) => path)).toEqual(
      files.slice(0, -1).map(({ name }) => name),
    )
  })

  it('tells the size and the hash of the very bytes that it hands over', () => {
    for (const { path, bytes, sha256 } of manifest.files) {
      const file = files.find(({ name }) => name === path)
      expect(file?.bytes.length).toBe(bytes)
      const hash = createHash('sha256').update(file?.bytes ?? '')
      expect(hash.digest('hex')).toBe(sha256)
      expect(new TextDecoder('latin1').decode(file?.bytes.subarray(0, 5))).toBe('%PDF-')
    }
  })

  it('writes the manifest that it answers, as JSON for people and tools', () => {
    const text = new TextDecoder().decode(files.at(-1)?.bytes)
    expect(JSON.parse(text)).toEqual(manifest)
    expect(text).toMatch(/^\{\n {2}"run": "meuse-2024",\n/)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('waits until a file is taken before it hands over the next', async () => {
    let taking = 0
    let most = 0
    await build({
      onFile: async () => {
        most = Math.max(most, ++taking)
        await new Promise((resolve) => setTimeout(resolve, 5))
        taking--
      },
    })
    expect(most).toBe(1)
    expect(taking).toBe(0)
  })

  it('stops at a file that cannot be taken', async () => {
    const names: string[] = []
    const full = new Error('the disk is full')
    const building = build({
      onFile: async ({ name }) => {
        names.push(name)
        throw full
      },
    })
    await expect(building).rejects.toBe(full)
    expect(names).toEqual(['meuse-2024-press.pdf'])
  })
})

describe('content that cannot be printed', () => {
  async function refusal(data: unknown): Promise<{ error: unknown; files: RunFile[] }> {
    const files: RunFile[] = []
    try {
      const catalogue = readCatalogue(data)
      const run = runOf('meuse-2024', catalogue)
      await build({ catalogue, run, onFile: async (file) => void files.push(file) })
    } catch (error) {
      return { error, files }
    }
    throw new Error('it was printed')
  }

  const draft = catalogueWith(({ editions }) => {
    itemAt(editions, 0).status = 'draft'
  })

  it.each([
    {
      what: 'a text that is too long',
      data: catalogueWithReason('Contribuer au bien commun '.repeat(20).trim()),
      kind: TextOverflowError,
      where: 'panel why-publish, field reasons.0.text',
    },
    {
      what: 'a character without a glyph',
      data: catalogueWithReason('Améliorer les services \u{1f600}'),
      kind: MissingGlyphError,
      where: 'why-publish.reasons.0.text',
    },
    {
      what: 'a fault of typography',
      data: catalogueWithReason("Améliorer l'accueil de la population"),
      kind: TypographyError,
      where: 'edition-1, why-publish.reasons.0.text',
    },
    {
      what: 'an edition that is a draft',
      data: draft,
      kind: DataError,
      where: 'edition-1, status',
    },
  ])('is refused and yields no file: $what', async ({ data, kind, where }) => {
    const { error, files } = await refusal(data)
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ parts: { where } })
    expect(files).toEqual([])
  })

  it('is the only kind refused: the project’s own content is printed', async () => {
    await expect(refusal(catalogueWith(() => undefined))).rejects.toThrow('it was printed')
  })
})
