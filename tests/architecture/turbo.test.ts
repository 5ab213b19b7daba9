import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'

interface Task {
  taskId: string
  hash: string
  inputs: Record<string, string>
  dependencies: string[]
}

/** What turbo would run with other environment variables. */
const tasksWith = (environment: Readonly<Record<string, string>> = {}) =>
  (
    JSON.parse(
      execFileSync(
        process.execPath,
        ['tools/turbo.mjs', 'run', 'test', 'test:browser', 'build', '--dry=json'],
        {
          cwd: REPOSITORY,
          encoding: 'utf8',
          env: { ...process.env, ...environment },
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ),
    ) as { tasks: Task[] }
  ).tasks

const tasks = tasksWith()
const task = (id: string) => {
  const found = tasks.find((t) => t.taskId === id)
  if (!found) throw new Error(`turbo has no task ${id}; it has ${tasks.map((t) => t.taskId)}`)
  return found
}

/** The files that a task's hash stands on: its own inputs and those of what it depends on. */
function inputsOf(id: string, seen = new Set<string>()): string[] {
  if (seen.has(id)) return []
  seen.add(id)
  const { inputs, dependencies } = task(id)
  const folder = id.replace(/#.*/, '').replace(/^@flyer-open-data\//, '')
  return [
    ...Object.keys(inputs).map((path) => `${folder}/${path}`),
    ...dependencies.flatMap((dependency) => inputsOf(dependency, seen)),
  ]
}

describe('what turbo keeps in its cache', () => {
  it.each([
    '@flyer-open-data/storybook#build',
    '@flyer-open-data/site#build',
    '@flyer-open-data/print#test',
    '@flyer-open-data/browser#test',
    '@flyer-open-data/tests#test',
  ])('%s stands on fonts, profiles and content', (id) => {
    expect(inputsOf(id)).toEqual(
      expect.arrayContaining([
        'ui/fonts/source-sans-3/SourceSans3-Regular.ttf',
        'ui/fonts/bricolage-grotesque/BricolageGrotesque-ExtraBold.ttf',
        'ui/profiles/FOGRA39L_coated.icc',
        'ui/src/tokens/inks.ts',
        'flyer/src/content/edition-1.ts',
        'flyer/src/format/a4-roll-fold.ts',
        'flyer/src/runs/print-run.ts',
      ]),
    )
  })

  it('of the tests stands on the pages, the examples and the files of the root that they read', () => {
    expect(inputsOf('@flyer-open-data/tests#test')).toEqual(
      expect.arrayContaining([
        'tests/../AGENTS.md',
        'tests/../docs/decisions/findings.md',
        'tests/../.gitattributes',
        'tests/../.nvmrc',
        'tests/../CODEOWNERS',
        'tests/../tools/turbo.mjs',
        'examples/check-a-text.ts',
      ]),
    )
  })

  it.each(['FLYER_BROWSER', 'CHROMIUM_PATH'])(
    'of a task that uses a browser is another when %s is',
    (name) => {
      const others = tasksWith({ [name]: '/another/browser' })
      const changed = tasks.filter((one) =>
        others.some(({ taskId, hash }) => taskId === one.taskId && hash !== one.hash),
      )
      expect(changed.map(({ taskId }) => taskId).toSorted()).toEqual([
        '@flyer-open-data/tests#test',
        '@flyer-open-data/tests#test:browser',
      ])
    },
  )

  it('never holds a PDF: no task prints, and no output is a folder of print runs', () => {
    const { tasks: configured } = JSON.parse(
      readFileSync(join(REPOSITORY, 'turbo.json'), 'utf8'),
    ) as { tasks: Record<string, { outputs?: string[] }> }
    expect(Object.keys(configured).filter((name) => /print/.test(name.replace(/.*#/, '')))).toEqual(
      [],
    )
    expect(Object.values(configured).flatMap(({ outputs = [] }) => outputs)).toEqual([
      'storybook-static/**',
      'site-static/**',
    ])
    const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    expect(scripts['print']).not.toContain('turbo')
  })
})
