import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { callCommand } from '../setup/call-command.ts'
import { PRINT, runNode } from '../setup/run-node.ts'
import { catalogueWith } from './faults.ts'
import { folderState } from './folder-state.ts'

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-bad-input-'))
  await cp(join(inject('out'), 'meuse-2024'), join(out, 'meuse-2024'), { recursive: true })
})
afterEach(() => rm(out, { recursive: true, force: true }))

describe.each([
  {
    fault: 'straight-apostrophe',
    says: ['T4', 'need-help.title', 'U+2019'],
  },
  {
    fault: 'sentence-too-long',
    says: ['did-you-know.law', /too long by \d+ lines? \(\d+\.\d mm\)/],
  },
  {
    fault: 'emoji',
    says: ['T14', 'why-publish.title', 'U+1F389', 'Bricolage Grotesque'],
  },
  {
    fault: 'script-address',
    says: ['landingLink.url', 'https'],
  },
  {
    fault: 'accent-apart',
    says: ['T16', 'voices.testimonials.0.speaker', 'U+0045 U+0301', 'Write "É" (U+00C9)'],
  },
  {
    fault: 'ready-made-ligature',
    says: ['T16', 'get-organised.columns.1.actions.0', 'U+FB01', 'Write "fi"'],
  },
  {
    fault: 'control-character',
    says: ['printRuns.1.event', 'U+000B'],
  },
  {
    fault: 'website-with-scheme',
    says: ['need-help.website', 'without its scheme'],
  },
  {
    fault: 'endless-address',
    says: ['need-help', 'landingLink.url'],
  },
] as const)('content with a $fault', ({ fault, says }) => {
  it('is refused with place and mend, exit 3, and the earlier files stay whole', async () => {
    const before = await folderState(out)
    const argv = ['meuse-2024', '--out', out]
    const { code, stdout, stderr } = await callCommand(argv, catalogueWith(fault))
    expect(code).toBe(3)
    expect(stdout).toBe('')
    for (const words of says) expect(stderr).toMatch(words)
    expect(stderr).toMatch(/^Error: .*\n {2}where: .*\n {2}why: {3}.*\n {2}mend: {2}/ms)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await folderState(out)).toEqual(before)
    expect(await readdir(out)).toEqual(['meuse-2024'])
  })
})

it('makes the same files through the same entry point when there is no fault', async () => {
  const before = await folderState(out)
  const { code } = await callCommand(['meuse-2024', '--out', out], catalogueWith('none'))
  expect(code).toBe(0)
  expect(await folderState(out)).toEqual(before)
})

it('refuses an unknown run with the list and the nearest name, exit 2', async () => {
  const { code, stderr } = await callCommand(['meuse-2042', '--out', out])
  expect(code).toBe(2)
  expect(stderr).toContain('meuse-2042')
  expect(stderr).toContain('Did you mean « meuse-2024 »')
  for (const run of ['fig-2024', 'rencontres-2024', 'reserve-2024']) expect(stderr).toContain(run)
  expect(stderr).not.toMatch(/^\s+at /m)
})

it('refuses an output folder that cannot be written, exit 4', async () => {
  const file = join(out, 'a-file')
  await writeFile(file, '')
  const { code, stderr } = await runNode(PRINT, ['meuse-2024', '--out', join(file, 'folder')])
  expect(code).toBe(4)
  expect(stderr).toContain(join(file, 'folder', 'meuse-2024'))
  expect(stderr).toContain('--out')
  expect(stderr).not.toMatch(/^\s+at /m)
})
