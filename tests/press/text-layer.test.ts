import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PRODUCT_NAMES, type ProductName } from '@flyer-open-data/print'
import type { FontFaceName } from '@flyer-open-data/ui'
import { describe, expect, inject, it } from 'vitest'
import { readPdfObjects, refsIn } from '../reading/pdf-objects.ts'

const RUNS = ['fig-2024', 'meuse-2024']

/** What a file calls each face of the leaflet, which sets text in all of them. */
const FACES: Readonly<Record<FontFaceName, string>> = {
  titleBold: 'BricolageGrotesque-Bold',
  titleExtraBold: 'BricolageGrotesque-ExtraBold',
  textRegular: 'SourceSans3-Regular',
  textSemiBold: 'SourceSans3-SemiBold',
}

/** Each face once, what the margin says in one with the leaflet; an imposed sheet has a margin of its own. */
const facesOf = (product: ProductName) => [
  ...Object.values(FACES),
  ...(product === 'repro-sra3' ? [FACES.textRegular, FACES.textSemiBold] : []),
]

const withoutTag = (name: string) => name.replace(/^[A-Z]{6}\+/, '')

interface EmbeddedFont {
  readonly name: string
  readonly program: string
  readonly toUnicode: string
}

/** The fonts of a file: name, a hash of the glyphs, and what says which text they stand for. */
async function fontsOf(run: string, product: string): Promise<EmbeddedFont[]> {
  const pdf = await readFile(join(inject('out'), run, `${run}-${product}.pdf`))
  const { objects } = readPdfObjects(new Uint8Array(pdf))
  const follow = (dictionary: string, key: string) => objects.get(refsIn(dictionary, key)[0] ?? -1)
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Subtype\s*\/Type0\b/.test(dictionary))
    .map(({ dictionary }) => {
      const descendant = follow(dictionary, 'DescendantFonts')?.dictionary ?? ''
      const descriptor = follow(descendant, 'FontDescriptor')?.dictionary ?? ''
      const program = follow(descriptor, 'FontFile2')?.stream ?? ''
      const names = [
        ...[...`${dictionary}${descendant}`.matchAll(/\/BaseFont\s*\/([^\s/>]+)/g)],
        ...descriptor.matchAll(/\/FontName\s*\/([^\s/>]+)/g),
      ].map(([, name]) => name)
      expect(new Set(names).size).toBe(1)
      return {
        name: names[0] ?? '',
        program: createHash('sha256').update(program, 'latin1').digest('hex'),
        toUnicode: follow(dictionary, 'ToUnicode')?.stream ?? '',
      }
    })
}

describe.each(PRODUCT_NAMES)('every font of %s', (product) => {
  it('tells its text glyph by glyph, in blocks of a hundred at most, as every program reads it', async () => {
    const fonts = await fontsOf('meuse-2024', product)
    expect(fonts.map(({ name }) => withoutTag(name)).toSorted()).toEqual(
      facesOf(product).toSorted(),
    )
    for (const { toUnicode } of fonts) {
      expect(toUnicode).not.toContain('bfrange')
      const blocks = [...toUnicode.matchAll(/(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/g)]
      expect(blocks.length).toBeGreaterThan(0)
      for (const [, count, pairs = ''] of blocks) {
        const lines = pairs.split('\n')
        expect(lines).toHaveLength(Number(count))
        expect(lines.length).toBeLessThanOrEqual(100)
        // No glyph stands for nothing, for U+0000 or for the marks that PDF/A forbids.
        for (const line of lines) {
          expect(line).toMatch(/^<(?!0000)[0-9A-F]{4}> <(?:[0-9A-F]{4})+>$/)
          expect(line).not.toMatch(/> <(?:0000|FEFF|FFFE)/)
        }
      }
    }
  })
})

it('the tag of a subset tells its glyphs apart from any other of the same face', async () => {
  const programs = new Map<string, string>()
  const names = new Map<string, string>()
  for (const run of RUNS) {
    for (const product of PRODUCT_NAMES) {
      for (const { name, program } of await fontsOf(run, product)) {
        expect(name).toMatch(/^[A-Z]{6}\+/)
        expect(programs.get(name) ?? program, name).toBe(program)
        expect(names.get(program) ?? name, program).toBe(name)
        programs.set(name, program)
        names.set(program, name)
      }
    }
  }
  expect(new Set([...programs.keys()].map(withoutTag))).toEqual(new Set(Object.values(FACES)))
  // Of some face there is more than one subset, or nothing was told apart.
  expect(programs.size).toBeGreaterThan(Object.keys(FACES).length)
})
