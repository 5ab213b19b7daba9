import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type ImportFound, importsIn, PACKAGES } from './import-direction.ts'

/** The floors of packages, by the place of the package: the lowest floor first. */
export type Floors = Readonly<Record<string, readonly string[]>>

/**
 * What stands on what inside each package. A floor is a folder or a file directly in `src`; it knows
 * those below it. `testing` is the highest: nothing that ships may know it.
 */
export const FLOORS: Floors = {
  'packages/flyer': [
    'findings',
    'typography',
    'words',
    'errors',
    'content',
    'format',
    'senders',
    'runs',
    'imprint',
    'catalogue.ts',
    'orders',
    'job.ts',
    'comparison.ts',
    'without-eval.ts',
    'index.ts',
  ],
  'packages/ui': [
    'profiles.ts',
    'tokens',
    'fonts.ts',
    'findings',
    'typesetting',
    'frame',
    'surface',
    'artwork',
    'specimens',
    'components',
    'panels',
    'layout-rules',
    'leaflet',
    'draft',
    'comparison',
    'reading',
    'flow',
    'folding',
    'node.ts',
    'paper.ts',
    'comparison.ts',
    'specimens.ts',
    'index.ts',
    'testing',
  ],
  'packages/print': [
    'findings',
    'content-stream',
    'job-facts',
    'sheet',
    'document',
    'prepress',
    'separations',
    'html-page',
    'preflight',
    'logo-intake',
    'edition-check',
    'report-page',
    'products',
    'preflight.ts',
    'logo-intake.ts',
    'edition-check.ts',
    'edition-diff',
    'papers',
    'design-kit',
    'design-kit.ts',
    'report-page.ts',
    'run',
    'reprint',
    'reprint.ts',
    'reprint-choices.ts',
    'batch',
    'batch.ts',
    'cli',
    'node.ts',
    'index.ts',
    'testing',
  ],
  'packages/browser': [
    'cache',
    'fetching',
    'leaflet',
    'press',
    'plates',
    'agreement',
    'proof',
    'failures',
    'preflight',
    'content-form',
    'design-kit',
    'reprint',
    'leaflet.ts',
    'press.ts',
    'content-form.ts',
    'design-kit.ts',
    'preflight.ts',
    'reprint.ts',
  ],
  'apps/site': [
    'shell',
    'legal',
    'downloads',
    'pages',
    'render-page.tsx',
    'start',
    'files',
    'reprint',
    'edition',
    'batch',
  ],
  'apps/storybook': [
    'french',
    'loading',
    'single-part',
    'token-pages',
    'design-kit',
    'rules',
    'illustrations',
    'components',
    'other-formats',
    'light-table',
    'leaflet',
    'folding',
    'live-content',
    'file-check',
  ],
}

/** The package that a path lies in and what it is in there: a folder of `src` or a file in it. */
export function floorOf(
  path: string,
  floors: Floors = FLOORS,
): { readonly place: string; readonly floor: string } | undefined {
  const place = Object.keys(floors).find((known) => path.startsWith(`${known}/src/`))
  const [floor] = place === undefined ? [] : path.slice(`${place}/src/`.length).split('/')
  return place && floor ? { place, floor } : undefined
}

/** Tests look at any floor, and so does what only they use. */
const forTests = (file: string) => /\.(test|fixture)\.tsx?$|\/testing\//.test(file)

/** Why an import leads up inside its package; undefined when it does not. */
export function climbOf(
  { file, line, specifier }: ImportFound,
  floors: Floors = FLOORS,
): string | undefined {
  const from = floorOf(file, floors)
  if (!from || forTests(file)) return undefined
  if (PACKAGES[specifier.split('/').slice(0, 2).join('/')] === from.place) {
    return `${file}:${line} imports ${specifier}, its own package; import the file by its path`
  }
  if (!specifier.startsWith('.')) return undefined
  const to = floorOf(relative('.', resolve(dirname(file), specifier)), floors)
  if (to?.place !== from.place) return undefined
  const order = floors[from.place] ?? []
  for (const { floor } of [from, to]) {
    if (!order.includes(floor)) {
      return `${file}:${line} imports ${specifier}: ${floor} is no floor of ${from.place}; FLOORS in tests/architecture/floors.ts lists them`
    }
  }
  if (order.indexOf(from.floor) >= order.indexOf(to.floor)) return undefined
  return `${file}:${line} imports ${specifier}: in ${from.place} the floor ${from.floor} is below ${to.floor} and must not know it`
}

/** All imports of some files that lead up; paths are relative to the root. */
export async function climbsIn(files: readonly string[], root: string): Promise<string[]> {
  const climbs = await Promise.all(
    files.map(async (file) =>
      importsIn(file, await readFile(join(root, file), 'utf8')).map((found) => climbOf(found)),
    ),
  )
  return climbs.flat().filter((climb) => climb !== undefined)
}
