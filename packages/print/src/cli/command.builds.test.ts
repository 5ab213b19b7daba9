import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PRODUCT_NAMES } from '../products/products.ts'
import type { Manifest } from '../run/manifest.ts'
import { catalogueWith, itemAt } from '../testing/catalogue.ts'
import { jsonBuild } from '../testing/json-build.ts'
import { callCommand } from '../testing/run-command.ts'
import { filesUnder, temporaryFolder } from '../testing/temporary-folder.ts'
import { screenOf } from '../testing/text-stream.ts'

const ALL = ['fig-2024', 'meuse-2024', 'rencontres-2024', 'reserve-2024']
const PAPERS = [
  'LISEZMOI.pdf',
  'LISEZMOI.txt',
  'bon-a-tirer.pdf',
  'controle.html',
  'guide-des-adherents.html',
  'ticket.xjdf',
  ...['couverture', 'exterieur', 'interieur'].flatMap((part) =>
    ['courriel', 'web'].map((use) => `apercu-${part}-${use}.png`),
  ),
]
const filesOf = (run: string) =>
  [
    'manifest.json',
    ...PRODUCT_NAMES.map((product) => `${run}-${product}.pdf`),
    ...PAPERS,
    ...[
      'bureau',
      'dossier-complet',
      'ecran',
      'imprimeur',
      'imprimeur-en-ligne',
      'reprographie',
    ].map((archive) => `EPREUVE_depliant-open-data_datagrandest-${run}_${archive}.zip`),
  ]
    .map((name) => `${run}/${name}`)
    .toSorted()

/** Every run, built once in a log. */
let out: string
let everyRun: Awaited<ReturnType<typeof callCommand>>

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-print-'))
  everyRun = await callCommand(['--out', out])
  // Four builds, in minutes where the machine has other work.
}, 600_000)

afterAll(() => rm(out, { recursive: true, force: true }))

async function writtenManifest(run: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(out, run, 'manifest.json'), 'utf8'))
}

describe('the command, asked for print runs', () => {
  it('builds every run into a folder of its own when none is named', async () => {
    expect(everyRun).toMatchObject({ exitCode: 0, stdout: '' })
    expect(Object.keys(await filesUnder(out))).toEqual(ALL.flatMap(filesOf))
    expect((await readdir(out)).toSorted()).toEqual(ALL)
  })

  it('writes the files whose hashes each manifest tells', async () => {
    for (const run of ALL) {
      const { files } = await writtenManifest(run)
      expect(files.map(({ path }) => `${run}/${path}`).toSorted()).toEqual(
        filesOf(run).filter((path) => !path.endsWith('manifest.json')),
      )
      for (const { path, bytes, sha256 } of files) {
        const file = await readFile(join(out, run, path))
        expect(file.length).toBe(bytes)
        expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
      }
    }
  })

  it('tells a quantity of each kind: a number, a range, unknown', async () => {
    const manifests = await Promise.all(ALL.map(writtenManifest))
    expect(manifests.map(({ run, quantity }) => [run, quantity])).toEqual([
      ['fig-2024', null],
      ['meuse-2024', 100],
      ['rencontres-2024', 250],
      ['reserve-2024', { min: 100, max: 200 }],
    ])
  })

  it('builds the named run alone, with the bytes that it has among the others', async () => {
    const { exitCode, files } = await jsonBuild()
    expect(exitCode).toBe(0)
    expect(Object.keys(files)).toEqual(filesOf('meuse-2024'))
    expect(await filesUnder(out)).toMatchObject(files)
  })

  it('stops at the first run that cannot be printed and keeps those before it', async () => {
    const catalogue = catalogueWith((data) => {
      const draft = { ...itemAt(data.editions, 0), id: 'edition-2', status: 'draft' as const }
      data.editions.push(draft)
      itemAt(data.printRuns, 1).edition = 'edition-2'
    })
    const folder = await temporaryFolder()
    const { exitCode, stdout, stderr } = await callCommand(
      ['fig-2024', 'meuse-2024', 'reserve-2024', '--out', folder, '--json'],
      { catalogue },
    )
    expect(exitCode).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Error: Print run « meuse-2024 »/)
    expect(await readdir(folder)).toEqual(['fig-2024'])
    expect(Object.keys(await filesUnder(folder))).toEqual(filesOf('fig-2024'))
  })
})

describe('the command, asked for JSON', () => {
  it('prints the manifests that it wrote and nothing else, on a terminal too', async () => {
    const folder = await temporaryFolder()
    const argv = ['reserve-2024', '--json', '--out', folder]
    const { exitCode, stdout, stderr } = await callCommand(argv, { isTTY: true })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([await writtenManifest('reserve-2024')])
  })
})

describe('the progress of a build', () => {
  it.each([
    [1, '  1 open point to settle, told in '],
    [0, undefined],
  ])('of a run with %i points still open tells « %s »', async (open, words) => {
    const catalogue = catalogueWith(({ openPoints }) => {
      for (const point of openPoints.slice(open)) {
        point.lifted = { on: '2024-10-01', ground: 'Accord' }
      }
    })
    const argv = ['meuse-2024', '--product', 'screen', '--out', await temporaryFolder()]
    const { exitCode, stderr } = await callCommand(argv, { catalogue })
    expect(exitCode).toBe(0)
    const line = stderr.split('\n')[1]
    if (words === undefined) expect(line).toBe('')
    else expect(line).toContain(words)
  })

  it('is plain lines in a log: each run, and how many points it has open and where', () => {
    expect(everyRun.stderr.split('\n')).toEqual([
      ...ALL.flatMap((run, i) => [
        expect.stringMatching(new RegExp(`^\\[${i + 1}/4\\] ${run} → \\S+${run} in \\d+\\.\\d s$`)),
        `  ${i === 0 ? 9 : 8} open points to settle, told in ${join(out, run, 'LISEZMOI.pdf')}`,
      ]),
      '',
    ])
    expect(everyRun.stderr).not.toContain('\u001b')
  })

  it('stays on one line a run on a terminal until it is made, and names each file', async () => {
    const folder = await temporaryFolder()
    const argv = ['meuse-2024', '--out', folder]
    const { stderr } = await callCommand(argv, { isTTY: true })
    for (const name of [
      ...PRODUCT_NAMES.map((product) => `meuse-2024-${product}.pdf`),
      'manifest.json',
    ]) {
      expect(stderr).toContain(`[1/1] meuse-2024 ${name} `)
    }
    expect(screenOf(stderr).map((line) => line.trimEnd())).toEqual([
      expect.stringMatching(/^\[1\/1\] meuse-2024 → \S+meuse-2024 in \d+\.\d s$/),
      expect.stringMatching(/^ {2}8 open points to settle, told in /),
      '',
    ])
  })
})
