import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { climbOf, climbsIn, FLOORS, floorOf } from './floors.ts'
import { cyclesIn, importGraph } from './import-cycles.ts'
import { faultOf, faultsIn, importsIn } from './import-direction.ts'
import { projectFiles, sourceFiles } from './source-files.ts'

const files = sourceFiles()
const read = (path: string) => readFile(join(REPOSITORY, path), 'utf8')

describe('the direction of imports, flyer ← ui ← print ← browser ← apps', () => {
  it('is kept by every file', async () => {
    expect(files.length).toBeGreaterThan(100)
    expect(await faultsIn(files, REPOSITORY)).toEqual([])
  })

  it.each([
    ['packages/flyer/src/a.ts', "import '@flyer-open-data/ui'"],
    ['packages/flyer/src/a.ts', "export { x } from '@flyer-open-data/print'"],
    ['packages/ui/src/a.tsx', "import type { X } from '@flyer-open-data/print/cli'"],
    ['packages/ui/src/a.ts', "const x = await import('@flyer-open-data/print')"],
    ['packages/ui/src/a.ts', "import '../../print/src/index.ts'"],
    ['packages/print/src/a.ts', "import '@flyer-open-data/storybook'"],
    ['packages/print/src/a.ts', "import '@flyer-open-data/browser/press'"],
    ['packages/browser/src/a.ts', "import '@flyer-open-data/storybook'"],
    ['packages/browser/src/a.ts', "import '../../../apps/storybook/src/a.ts'"],
    ['packages/print/src/a.ts', "import '../../ui/src/index.ts'"],
    ['packages/print/src/a.ts', "import '../../../tests/setup/run-node.ts'"],
  ])('is broken by %s with « %s », and the report names the place', (file, source) => {
    const faults = importsIn(file, source).map(faultOf)
    expect(faults).toEqual([expect.stringContaining(`${file}:1`)])
  })

  it.each([
    ['packages/print/src/a.ts', "import '@flyer-open-data/ui/paper'"],
    ['apps/storybook/src/a.ts', "import '@flyer-open-data/browser/press'"],
    ['packages/ui/src/a.ts', "import './b.ts'\nimport 'react'"],
  ])('is not broken by %s with « %s »', (file, source) => {
    expect(importsIn(file, source).map(faultOf).filter(Boolean)).toEqual([])
  })
})

describe('circles of imports', () => {
  it('are none: what two files need of each other belongs to a third', async () => {
    const own = files.filter((file) => /^(packages|apps|tools|tests)\//.test(file))
    const graph = await importGraph(own, REPOSITORY)
    expect([...graph.values()].flat().length).toBeGreaterThan(500)
    expect(cyclesIn(graph)).toEqual([])
  })

  it.each([
    [{ a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    [{ a: ['b'], b: ['c'], c: ['d', 'b'], d: [] }, ['b', 'c', 'b']],
    [{ a: ['a'] }, ['a', 'a']],
  ])('are found in %j', (graph, cycle) => {
    expect(cyclesIn(new Map(Object.entries(graph)))).toEqual([cycle])
  })

  it('are not found where ways only meet again', () => {
    expect(cyclesIn(new Map(Object.entries({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })))).toEqual(
      [],
    )
  })
})

describe('the floors inside a package', () => {
  it('know only those below them', async () => {
    expect(await climbsIn(files, REPOSITORY)).toEqual([])
  })

  it('are all listed, and those that are listed are there', () => {
    const there: Record<string, Set<string>> = {}
    for (const { place, floor } of files.map((file) => floorOf(file)).filter((f) => !!f)) {
      if (/\.test\.tsx?$/.test(floor)) continue
      there[place] ??= new Set()
      there[place].add(floor)
    }
    for (const [place, floors] of Object.entries(FLOORS)) {
      expect([place, [...(there[place] ?? [])].toSorted()]).toEqual([place, floors.toSorted()])
    }
  })

  const house = { 'packages/ui': ['cellar', 'kitchen', 'attic', 'index.ts'] }
  const climbsOf = (file: string, source: string) =>
    importsIn(file, source)
      .map((found) => climbOf(found, house))
      .filter((climb) => climb !== undefined)

  it.each([
    ['cellar/a.ts', "import { x } from '../kitchen/b.ts'", 'the floor cellar is below kitchen'],
    ['cellar/deep/a.ts', "import type { X } from '../../attic/b.ts'", 'cellar is below attic'],
    ['kitchen/a.tsx', "export { x } from '../attic/b.ts'", 'the floor kitchen is below attic'],
    ['kitchen/a.ts', "const x = await import('../attic/b.ts')", 'kitchen is below attic'],
    ['attic/a.ts', "import { x } from '../index.ts'", 'the floor attic is below index.ts'],
    ['attic/a.ts', "import { x } from '@flyer-open-data/ui/paper'", 'its own package'],
    ['attic/a.ts', "import { x } from '../shed/b.ts'", 'shed is no floor of packages/ui'],
  ])('are climbed by %s with « %s », and the report names both', (path, source, words) => {
    const file = `packages/ui/src/${path}`
    const [climb, ...others] = climbsOf(file, source)
    expect(others).toEqual([])
    expect(climb).toContain(`${file}:1 imports ${/'(.*)'/.exec(source)?.[1]}`)
    expect(climb).toContain(words)
  })

  it.each([
    ['attic/a.ts', "import '../cellar/b.ts'"],
    ['attic/a.ts', "import './b.ts'\nimport 'react'\nimport '@flyer-open-data/flyer'"],
    ['index.ts', "export { x } from './attic/b.ts'"],
    ['cellar/a.test.ts', "import '../attic/b.ts'"],
    ['cellar/a.ts', "import '../../profiles/b.json'"],
  ])('are not climbed by %s with « %s »', (path, source) => {
    expect(climbsOf(`packages/ui/src/${path}`, source)).toEqual([])
  })
})

describe('what each package knows', () => {
  const importers = async (pattern: RegExp) => {
    const found = await Promise.all(
      files
        .filter((file) => file.startsWith('packages/') && !/\.test\.tsx?$/.test(file))
        .map(async (file) => importsIn(file, await read(file))),
    )
    return [
      ...new Set(
        found
          .flat()
          .filter((i) => pattern.test(i.specifier))
          .map((i) => i.file),
      ),
    ].toSorted()
  }

  it('keeps React and PDF out of flyer', async () => {
    const known = await importers(/^(react|react-dom|@react-pdf|pdf-lib|qrcode|fontkit)/)
    expect(known.length).toBeGreaterThan(5)
    expect(known.filter((file) => file.startsWith('packages/flyer/'))).toEqual([])
  })

  it('keeps react-pdf of ui in the paper surface', async () => {
    const known = (await importers(/^@react-pdf/)).filter((f) => f.startsWith('packages/ui/'))
    expect(known.length).toBeGreaterThan(0)
    expect(known.every((file) => file.startsWith('packages/ui/src/surface/paper/'))).toBe(true)
  })

  it('keeps the file system and the process out of print, except for its command', async () => {
    const known = (await importers(/^node:/)).filter((f) => f.startsWith('packages/print/src/'))
    expect(known.length).toBeGreaterThan(0)
    expect(known.filter((file) => !/^packages\/print\/src\/(cli|testing)\//.test(file))).toEqual([])
  })

  it.each([
    ['operations', /\breadOperations\b/, ['operations', 'walk-content']],
    ['tokens', /\b(TokenScanner|tokenise)\b/, ['operations', 'tokens']],
  ])('has one place that reads the %s of content streams: one walk', async (_, name, readers) => {
    const reading: string[] = []
    for (const file of files) {
      if (!file.startsWith('packages/') || /\.test\.tsx?$/.test(file)) continue
      if (name.test(await read(file))) reading.push(file)
    }
    expect(reading).toEqual(readers.map((file) => `packages/print/src/content-stream/${file}.ts`))
  })
})

describe('the source', () => {
  it('names a colour in the token folder only', async () => {
    const named: string[] = []
    for (const file of [...files, ...projectFiles().filter((f) => f.endsWith('.css'))]) {
      if (/\/tokens\/|\.test\.tsx?$|^tests\//.test(file)) continue
      const source = await read(file)
      for (const [colour] of source.matchAll(/(['"\s:])#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl)a?\(/g)) {
        named.push(`${file}: ${colour.trim()}`)
      }
    }
    expect(named).toEqual([])
  })

  it('reads no clock, is nowhere random and depends on no locale; the command alone times itself', async () => {
    const asked: string[] = []
    for (const file of files) {
      if (!file.startsWith('packages/') || /\.test\.tsx?$|\/testing\//.test(file)) continue
      if (file === 'packages/print/src/cli/build-runs.ts') continue
      const source = await read(file)
      for (const [call] of source.matchAll(
        /Math\.random|Date\.now|new Date\(\)|performance\.now|toLocale\w+|Intl\.\w+|randomUUID|getRandomValues/g,
      )) {
        asked.push(`${file}: ${call}`)
      }
    }
    expect(asked).toEqual([])
  })

  it('has no folder or file with a name that says nothing', () => {
    const vague = projectFiles().filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/.test(path),
    )
    expect(vague).toEqual([])
  })
})
