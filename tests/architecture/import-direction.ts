import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

/** What each place may import from the others: flyer ← ui ← print ← browser ← apps. Nothing points back. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/flyer': [],
  'packages/ui': ['packages/flyer'],
  'packages/print': ['packages/flyer', 'packages/ui'],
  'packages/browser': ['packages/flyer', 'packages/ui', 'packages/print'],
  'apps/storybook': ['packages/flyer', 'packages/ui', 'packages/print', 'packages/browser'],
  'apps/site': ['packages/flyer', 'packages/ui', 'packages/print', 'packages/browser'],
  tests: [
    'packages/flyer',
    'packages/ui',
    'packages/print',
    'packages/browser',
    'apps/storybook',
    'apps/site',
    'tools',
  ],
  examples: ['packages/flyer', 'packages/ui', 'packages/print'],
  tools: ['packages/flyer', 'packages/ui', 'packages/print'],
}

/** Where each package of the project lies. */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@flyer-open-data/flyer': 'packages/flyer',
  '@flyer-open-data/ui': 'packages/ui',
  '@flyer-open-data/print': 'packages/print',
  '@flyer-open-data/browser': 'packages/browser',
  '@flyer-open-data/storybook': 'apps/storybook',
  '@flyer-open-data/site': 'apps/site',
}

/** An import in a source file. */
export interface ImportFound {
  readonly file: string
  readonly line: number
  readonly specifier: string
}

/** Every import, re-export and dynamic import of a file. */
export function importsIn(file: string, source: string): ImportFound[] {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found = [
    ...module.staticImports.map((i) => ({ at: i.start, specifier: i.moduleRequest.value })),
    ...module.staticExports.flatMap((e) =>
      e.entries.flatMap(({ moduleRequest }) =>
        moduleRequest ? [{ at: e.start, specifier: moduleRequest.value }] : [],
      ),
    ),
    ...module.dynamicImports.map((i) => ({
      at: i.start,
      specifier: source
        .slice(i.moduleRequest.start, i.moduleRequest.end)
        .replace(/^['"]|['"]$/g, ''),
    })),
  ]
  return found.map(({ at, specifier }) => ({
    file,
    line: source.slice(0, at).split('\n').length,
    specifier,
  }))
}

/** The place of the repository that a path or a package name belongs to; undefined when foreign. */
function placeOf(path: string): string | undefined {
  const [first = '', second] = path.split('/')
  const place = ['packages', 'apps'].includes(first) ? `${first}/${second}` : first
  return place in ALLOWED ? place : undefined
}

function targetOf({ file, specifier }: ImportFound): string | undefined {
  if (specifier.startsWith('.')) return placeOf(relative('.', resolve(dirname(file), specifier)))
  const name = Object.keys(PACKAGES).find((n) => specifier === n || specifier.startsWith(`${n}/`))
  return name && PACKAGES[name]
}

/** Why an import is against the direction; undefined when it is not. */
export function faultOf(found: ImportFound): string | undefined {
  const from = placeOf(found.file)
  const to = targetOf(found)
  if (from === undefined || to === undefined || from === to) return undefined
  const allowed = ALLOWED[from] ?? []
  if (allowed.includes(to)) {
    return found.specifier.startsWith('.') && from !== 'tests'
      ? `${found.file}:${found.line} reaches into ${to} by a path; import the package by its name`
      : undefined
  }
  return `${found.file}:${found.line} imports ${found.specifier}: ${from} must not know ${to}`
}

/** All faults of some files, read from disk; paths are relative to the current folder. */
export async function faultsIn(files: readonly string[], root: string): Promise<string[]> {
  const faults = await Promise.all(
    files.map(async (file) =>
      importsIn(file, await readFile(resolve(root, file), 'utf8')).map(faultOf),
    ),
  )
  return faults.flat().filter((fault) => fault !== undefined)
}
