import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runProcess } from '../conformance/run-process.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { PRINT } from '../setup/run-node.ts'

const RUN = 'meuse-2024'
/** Two files are enough to tell those of one build from those of another. */
const PRODUCTS = ['press', 'press-no-marks']

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-two-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

/** Name spaces of processes, as two containers have: there for root, or where users may make them. */
const UNSHARE = [
  ['-pf', '--mount-proc'],
  ['-Urpf', '--mount-proc'],
].find((options) => spawnSync('unshare', [...options, 'true']).status === 0)

/** The files that a folder's manifest names are there, whole, and alone. */
async function assertWhole(): Promise<void> {
  const folder = join(out, RUN)
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  expect(files).toHaveLength(PRODUCTS.length)
  expect((await readdir(folder)).toSorted()).toEqual(
    ['manifest.json', ...files.map(({ path }) => path)].toSorted(),
  )
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(folder, path))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  }
}

async function buildTwice(program: string, before: readonly string[], args: readonly string[]) {
  const build = (bleed: string) => {
    const asked = [RUN, '--out', out, '--bleed', bleed, '--product', PRODUCTS.join()]
    return runProcess(program, [...before, ...args, ...asked], {})
  }
  const ended = await Promise.all([build('3'), build('5')])
  for (const { code, stderr } of ended) {
    expect([0, 4]).toContain(code)
    if (code !== 0) expect(stderr).toMatch(/mend/)
  }
  expect(ended.map(({ code }) => code)).toContain(0)
  await assertWhole()
}

describe('two builds of one run into one folder at the same time', () => {
  it('leave the files of one of them, whole', async () => {
    await buildTwice(process.execPath, [], [join(REPOSITORY, PRINT)])
  })

  it.runIf(UNSHARE)(
    'leave them whole from two containers, whose process numbers are alike',
    async () => {
      await buildTwice('unshare', UNSHARE ?? [], [process.execPath, join(REPOSITORY, PRINT)])
    },
  )
})
