import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ECMASCRIPT_YEAR } from '@flyer-open-data/browser/browser-range'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../browser/files-in.ts'
import { STORYBOOK } from '../browser/light-table.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { newerCssIn, newerSyntaxIn } from './written-for.ts'

const built = await filesIn(STORYBOOK)
/** What only refines a look: a browser that leaves it out shows and does the same. */
const REFINEMENTS = /^(scrollbar-gutter|scrollbar-width|text-size-adjust|text-wrap: pretty)\b/

const read = (path: string) => readFile(join(STORYBOOK, path), 'utf8')

describe('the built scripts', () => {
  const scripts = built.filter((path) => path.endsWith('.js'))

  it('are written in a language that every browser of the range reads', async () => {
    expect(scripts.filter((path) => path.startsWith('assets/')).length).toBeGreaterThan(10)
    expect(scripts.some((path) => /worker[^/]*\.js$/.test(path))).toBe(true)
    const faults: string[] = []
    for (const path of scripts) {
      const fault = newerSyntaxIn(await read(path))
      if (fault) faults.push(`${path}: ${fault}`)
    }
    expect(faults).toEqual([])
  })

  it.each([
    ['import attributes', "import words from './words.json' with { type: 'json' }"],
    ['two groups of one name', '/(?<year>\\d{4})-|-(?<year>\\d{4})/'],
    ['modifiers in a pattern', '/(?i:a)b/'],
    ['explicit resources', '{ using file = open() }'],
  ])('would not be with %s', (_, source) => {
    expect(newerSyntaxIn(source)).toMatch(/\(\d+:\d+\)$/)
  })
})

it('lets the type check of our own code know no later builtin', async () => {
  const { compilerOptions } = JSON.parse(
    await readFile(join(REPOSITORY, 'tsconfig.base.json'), 'utf8'),
  ) as { compilerOptions: { lib: string[]; target: string } }
  const years = [...compilerOptions.lib, compilerOptions.target].filter((l) => !/^DOM/.test(l))
  for (const year of years) {
    expect(Number(/^ES(\d{4})$/.exec(year)?.[1]), year).toBeLessThanOrEqual(ECMASCRIPT_YEAR)
  }
})

describe('the built style sheets', () => {
  it('ask for nothing that a browser of the range cannot do', async () => {
    const sheets = built.filter((path) => /^assets\/.*\.css$/.test(path))
    expect(sheets.length).toBeGreaterThan(0)
    const faults: string[] = []
    for (const path of sheets) {
      for (const fault of newerCssIn(await read(path))) {
        if (!REFINEMENTS.test(fault)) faults.push(`${path}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })

  it.each([
    ['p { position-anchor: --a }', 'position-anchor'],
    ['p { top: anchor(bottom) }', 'anchor()'],
    ['p { text-box: trim-both cap alphabetic }', 'text-box'],
    ['p { @starting-style { opacity: 0 } }', '@starting-style'],
    ['p { field-sizing: content }', 'field-sizing'],
    ['p { text-wrap: pretty }', 'text-wrap: pretty'],
    ['p:open { color: red }', ':open'],
    ['p { widht: 1px }', 'widht'],
  ])('are found with %s', (source, what) => {
    expect(newerCssIn(source)).toContainEqual(expect.stringContaining(`${what}: `))
  })

  it.each([
    '@container (width < 36rem) { p { text-wrap: balance; height: 2lh } }',
    'p:is(:hover, :focus-visible)::before { inset: 0; overflow: clip }',
    'p { -webkit-user-select: none; user-select: none }',
    '@font-face { font-family: "Source Sans 3"; src: url("a.ttf") }',
  ])('are not found with %s', (source) => {
    expect(newerCssIn(source)).toEqual([])
  })
})
