import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { PREFLIGHT, runNode } from '../setup/run-node.ts'
import { IN_GEOMETRY } from './planted/in-geometry.ts'
import { found, withFault } from './planted/plant.ts'

/** What is read of a report here; the schema is judged by a validator of its own. */
interface Told {
  readonly files: readonly {
    readonly path: string
    readonly verdict: string
    readonly printer: string | null
    readonly profile: string
    readonly findings: readonly {
      readonly rule: string
      readonly severity: string
      readonly where: string
    }[]
  }[]
}

const SCHEMA = join(REPOSITORY, 'packages/print/src/preflight/report.schema.json')
const RUN = join(inject('out'), 'meuse-2024')
const product = (name: string) => join(RUN, `meuse-2024-${name}.pdf`)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyer-preflight-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Calls the built command, and reads what it prints as its schema says. */
async function check(...argv: readonly string[]) {
  const { code, stdout, stderr } = await runNode(PREFLIGHT, [...argv, '--json'])
  const told: Told = JSON.parse(stdout)
  const validator = new Ajv2020({ allErrors: true, strictTuples: false })
  validator.validate(JSON.parse(await readFile(SCHEMA, 'utf8')), told)
  expect(validator.errors).toBeNull()
  return { code, files: told.files, stderr }
}

describe('npm run preflight', () => {
  it('accepts each product of a run for what it is: exit code 0', async () => {
    const { code, files, stderr } = await check(RUN)
    expect(files.map(({ path, profile, verdict }) => [path, profile, verdict])).toEqual([
      [product('dummy'), 'office', 'accepted'],
      [product('fold-template'), 'office', 'accepted'],
      [product('office-a4-light'), 'office', 'accepted'],
      [product('office-a4'), 'office', 'accepted'],
      [product('press-no-marks'), 'offset-coated', 'accepted'],
      [product('press-x1a'), 'offset-coated', 'accepted'],
      [product('press'), 'offset-coated', 'accepted'],
      [product('repro-a3'), 'digital', 'accepted'],
      [product('repro-sra3'), 'reprographics', 'accepted'],
      [product('screen'), 'screen', 'accepted'],
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('refuses marks for a printer that refuses them, in files of a pattern: exit code 1', async () => {
    const { code, files } = await check(
      join(RUN, '*-press{,-no-marks}.pdf'),
      '--for',
      'onlineprinters',
    )
    expect(
      files.map(({ path, printer, verdict, findings }) => ({
        path,
        printer,
        verdict,
        errors: findings
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, where }) => `${rule} ${where}`),
      })),
    ).toEqual([
      {
        path: product('press-no-marks'),
        printer: 'onlineprinters',
        verdict: 'accepted',
        errors: [],
      },
      {
        path: product('press'),
        printer: 'onlineprinters',
        verdict: 'refused',
        errors: ['P208 pages 1 and 2'],
      },
    ])
    expect(code).toBe(1)
  })

  it('finds a fault in a file by its rule, and tells it in French: exit code 1', async () => {
    const fault = found(IN_GEOMETRY.find(({ rule }) => rule === 'P204'))
    const path = join(folder, 'faulty.pdf')
    await writeFile(path, await withFault(await readFile(product('press')), fault))
    const { code, stdout } = await runNode(PREFLIGHT, [path, '--lang', 'fr'])
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      path,
      expect.stringMatching(
        /^ {2}N’envoyez pas ce fichier à un imprimeur offset, sur papier couché\u00a0: il contient/,
      ),
    ])
    expect(stdout).toMatch(/^ {2}P204 .* \(erreur\)$/m)
    expect(code).toBe(1)
  })

  it('says of a text that it is no PDF, and checks what is beside it: exit code 3', async () => {
    const letter = join(folder, 'letter.pdf')
    await writeFile(letter, 'A letter to the printer.')
    const { code, files } = await check(letter, product('office-a4'))
    expect(files).toMatchObject([
      { path: letter, verdict: 'unreadable', findings: [{ rule: 'P101', severity: 'error' }] },
      { path: product('office-a4'), verdict: 'accepted' },
    ])
    expect(code).toBe(3)
  })

  it.each([
    ['nothing to check', [], 'No file was named'],
    ['a printer that there is not', ['a.pdf', '--for', 'nobody'], 'There is no printer « nobody »'],
  ])('is called wrongly with %s: exit code 2', async (_, argv, what) => {
    const { code, stdout, stderr } = await runNode(PREFLIGHT, argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`Error: ${what}`)
  })
})
