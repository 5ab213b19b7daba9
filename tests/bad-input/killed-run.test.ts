import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { callCommand } from '../setup/call-command.ts'
import { PRINT, startNode } from '../setup/run-node.ts'

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-killed-'))
  await cp(join(inject('out'), 'meuse-2024'), join(out, 'meuse-2024'), { recursive: true })
})
afterEach(() => rm(out, { recursive: true, force: true }))

async function assertWhole(): Promise<void> {
  const folder = join(out, 'meuse-2024')
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }
  expect(files).toHaveLength(28)
  for (const { path, sha256 } of files) {
    const hash = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex')
    expect(hash).toBe(sha256)
  }
}

/** Waits until the run being written holds a file, and kills it there and then. */
async function killWhileWriting(): Promise<string> {
  const child = startNode(PRINT, ['meuse-2024', '--out', out])
  const gone = new Promise((resolve) => child.on('close', resolve))
  const folder = join(out, 'meuse-2024')
  for (;;) {
    const staging = (await readdir(folder)).find((name) => name.startsWith('.print-'))
    const written = staging ? await readdir(join(folder, staging, 'new')).catch(() => []) : []
    if (staging && written.length > 0) {
      child.kill('SIGKILL')
      await gone
      return staging
    }
    if (child.exitCode !== null) throw new Error('The run ended before it could be killed.')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

it('leaves the earlier files whole when it is killed while writing, and cleans up next time', async () => {
  const staging = await killWhileWriting()
  await assertWhole()
  const folder = join(out, 'meuse-2024')
  expect(await readdir(folder)).toContain(staging)
  const { code } = await callCommand(['meuse-2024', '--out', out])
  expect(code).toBe(0)
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
  expect(await readdir(out)).toEqual(['meuse-2024'])
  await assertWhole()
})
