import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../run/manifest.ts'
import { catalogueWith, itemAt } from '../testing/catalogue.ts'
import { callCommand } from '../testing/run-command.ts'
import { filesUnder, temporaryFolder } from '../testing/temporary-folder.ts'
import { screenOf } from '../testing/text-stream.ts'

const ALL = ['fig-2024', 'meuse-2024', 'rencontres-2024', 'reserve-2024']
const filesOf = (run: string) =>
  ['manifest.json', `${run}-press-no-marks.pdf`, `${run}-press.pdf`].map((name) => `${run}/${name}`)

describe('the command, asked for print runs', () => {
  it('builds every run into a folder of its own when none is named', async () => {
    const out = await temporaryFolder()
    const { exitCode, stdout } = await callCommand(['--out', out])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(Object.keys(await filesUnder(out))).toEqual(ALL.flatMap(filesOf))
    expect((await readdir(out)).toSorted()).toEqual(ALL)
  })

  it('builds the named run alone', async () => {
    const out = await temporaryFolder()
    expect(await callCommand(['meuse-2024', '--out', out])).toMatchObject({ exitCode: 0 })
    expect(Object.keys(await filesUnder(out))).toEqual(filesOf('meuse-2024'))
  })

  it('writes the files whose hashes the manifest tells, and builds the same ones again', async () => {
    const out = await temporaryFolder()
    await callCommand(['meuse-2024', '--out', out])
    const first = await filesUnder(out)
    const manifest = JSON.parse(first['meuse-2024/manifest.json'] ?? '') as Manifest
    expect(manifest.files).toHaveLength(2)
    for (const { path, bytes, sha256 } of manifest.files) {
      const file = Buffer.from(first[join('meuse-2024', path)] ?? '', 'latin1')
      expect(file.length).toBe(bytes)
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
    }
    await callCommand(['meuse-2024', '--out', out])
    expect(await filesUnder(out)).toEqual(first)
  })

  it('stops at the first run that cannot be printed and keeps those before it', async () => {
    const catalogue = catalogueWith((data) => {
      const draft = { ...itemAt(data.editions, 0), id: 'edition-2', status: 'draft' as const }
      data.editions.push(draft)
      itemAt(data.printRuns, 1).edition = 'edition-2'
    })
    const out = await temporaryFolder()
    const { exitCode, stdout, stderr } = await callCommand(
      ['fig-2024', 'meuse-2024', 'reserve-2024', '--out', out, '--json'],
      { catalogue },
    )
    expect(exitCode).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Error: Print run « meuse-2024 »/)
    expect(await readdir(out)).toEqual(['fig-2024'])
    expect(Object.keys(await filesUnder(out))).toEqual(filesOf('fig-2024'))
  })
})

describe('the command, asked for JSON', () => {
  it('prints the manifests that it wrote and nothing else, on a terminal too', async () => {
    const out = await temporaryFolder()
    const argv = ['fig-2024', 'meuse-2024', 'reserve-2024', '--json', '--out', out]
    const { exitCode, stdout, stderr } = await callCommand(argv, { isTTY: true })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const manifests = JSON.parse(stdout) as Manifest[]
    expect(manifests.map(({ run, quantity }) => [run, quantity])).toEqual([
      ['fig-2024', null],
      ['meuse-2024', 100],
      ['reserve-2024', { min: 100, max: 200 }],
    ])
    const files = await filesUnder(out)
    for (const manifest of manifests) {
      const written = Buffer.from(files[`${manifest.run}/manifest.json`] ?? '', 'latin1')
      expect(JSON.parse(written.toString('utf8'))).toEqual(manifest)
    }
  })
})

describe('the progress of a build', () => {
  it('is one plain line a run in a log, without escape codes', async () => {
    const out = await temporaryFolder()
    const { stderr } = await callCommand(['fig-2024', 'meuse-2024', '--out', out])
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^\[1\/2\] fig-2024 → \S+fig-2024 in \d+\.\d s$/),
      expect.stringMatching(/^\[2\/2\] meuse-2024 → \S+meuse-2024 in \d+\.\d s$/),
    ])
    expect(stderr).not.toContain('\u001b')
    expect(stderr).not.toContain('\r')
  })

  it('stays on one line a run on a terminal, and names each file on the way', async () => {
    const out = await temporaryFolder()
    const { stderr } = await callCommand(['meuse-2024', '--out', out], { isTTY: true })
    for (const name of ['meuse-2024-press.pdf', 'meuse-2024-press-no-marks.pdf', 'manifest.json']) {
      expect(stderr).toContain(`[1/1] meuse-2024 ${name} `)
    }
    expect(screenOf(stderr).map((line) => line.trimEnd())).toEqual([
      expect.stringMatching(/^\[1\/1\] meuse-2024 → \S+meuse-2024 in \d+\.\d s$/),
      '',
    ])
  })
})
