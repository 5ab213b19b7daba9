import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemFirefox } from './find-firefox.ts'

let folder: string
let starts: string
let alsoStarts: string
let fails: string

/** A browser that does what is asked of one before it is started: to tell its version. */
async function fakeBrowser(name: string, script: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyer-fake-firefox-'))
  const answer = '[ "$1" = --version ] && echo Mozilla Firefox 999'
  starts = await fakeBrowser('starts', answer)
  alsoStarts = await fakeBrowser('also-starts', answer)
  fails = await fakeBrowser('fails', 'echo "libxul.so is missing" >&2; exit 127')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The path that is found, and what was said of browsers passed over. */
function find(named: string | undefined, systemBrowsers: readonly string[]) {
  const told: string[] = []
  const environment = { FLYER_FIREFOX: named }
  const path = systemFirefox({ environment, systemBrowsers, tell: (words) => told.push(words) })
  return { path, told }
}

it('FLYER_FIREFOX goes before the system', () => {
  expect(find(starts, [alsoStarts])).toEqual({ path: starts, told: [] })
})

it('one of the system is passed over in words when it does not start', () => {
  const { path, told } = find('', [join(folder, 'none'), fails, alsoStarts])
  expect(path).toBe(alsoStarts)
  expect(told).toEqual([expect.stringContaining('libxul.so is missing')])
})

it('there may be none', () => {
  expect(find(undefined, [join(folder, 'none')])).toEqual({ path: undefined, told: [] })
})

it('one that is named and does not start is an error, never passed over', () => {
  expect(() => find(fails, [starts])).toThrow(/FLYER_FIREFOX names .+ libxul\.so is missing/)
})
