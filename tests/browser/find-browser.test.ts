import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserSources, findBrowser } from './find-browser.ts'

let folder: string
let starts: string
let alsoStarts: string
let fails: string
let missing: string

/** A browser that does what the tests ask of one before they start it: to tell its version. */
async function fakeBrowser(name: string, script: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyer-fake-browsers-'))
  const answer = '[ "$1" = --version ] && echo Chromium 999'
  starts = await fakeBrowser('starts', answer)
  alsoStarts = await fakeBrowser('also-starts', answer)
  fails = await fakeBrowser('fails', 'echo "libnss3.so is missing" >&2; exit 127')
  missing = join(folder, 'missing')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const UNPACKED = 'the browser of the lock file'

/** The path that is found, and what was said of browsers passed over. */
async function find(
  environment: BrowserSources['environment'],
  systemBrowsers: readonly string[] = [],
) {
  const told: string[] = []
  const { path } = await findBrowser({
    environment,
    systemBrowsers,
    tell: (words) => told.push(words),
    unpack: async () => ({
      path: UNPACKED,
      libraries: undefined,
      fonts: undefined,
      remove: async () => undefined,
    }),
  })
  return { path, told }
}

describe('without FLYER_BROWSER', () => {
  it.each([undefined, ''])('CHROMIUM_PATH goes before the system (%j)', async (choice) => {
    expect(await find({ FLYER_BROWSER: choice, CHROMIUM_PATH: starts }, [alsoStarts])).toEqual({
      path: starts,
      told: [],
    })
  })

  it('a browser of the system goes before that of the lock file', async () => {
    expect(await find({}, [missing, starts, alsoStarts])).toEqual({ path: starts, told: [] })
  })

  it('one of the system that does not start is told and passed over', async () => {
    const { path, told } = await find({ CHROMIUM_PATH: '' }, [fails, alsoStarts])
    expect(path).toBe(alsoStarts)
    expect(told).toEqual([expect.stringContaining(`${fails} does not start`)])
    expect(told[0]).toContain('libnss3.so is missing')
  })

  it('the browser of the lock file is taken when the system has none that starts', async () => {
    expect(await find({}, [missing])).toEqual({ path: UNPACKED, told: [] })
    expect((await find({}, [fails])).path).toBe(UNPACKED)
  })
})

describe('FLYER_BROWSER=lockfile', () => {
  it('takes the browser of the lock file, whatever else there is', async () => {
    const environment = { FLYER_BROWSER: 'lockfile', CHROMIUM_PATH: starts }
    expect((await find(environment, [alsoStarts])).path).toBe(UNPACKED)
    expect((await find({ ...environment, CHROMIUM_PATH: missing }, [])).path).toBe(UNPACKED)
  })
})

describe('FLYER_BROWSER=system', () => {
  it('takes CHROMIUM_PATH, or a browser of the system', async () => {
    const environment = { FLYER_BROWSER: 'system' }
    expect((await find({ ...environment, CHROMIUM_PATH: starts }, [alsoStarts])).path).toBe(starts)
    expect((await find(environment, [missing, alsoStarts])).path).toBe(alsoStarts)
  })

  it.each(['none', 'none that starts'])(
    'fails when there is %s, and says what to do',
    async (n) => {
      const browsers = n === 'none' ? [missing] : [missing, fails]
      const found = find({ FLYER_BROWSER: 'system' }, browsers)
      await expect(found).rejects.toThrow(/FLYER_BROWSER is system.*missing/)
      await expect(found).rejects.toThrow(/CHROMIUM_PATH.*FLYER_BROWSER to lockfile/)
    },
  )
})

describe('what cannot be done is told', () => {
  it.each([undefined, 'system'])(
    'a CHROMIUM_PATH that is not there or does not start (FLYER_BROWSER %s)',
    async (choice) => {
      for (const [path, why] of [
        [missing, 'ENOENT'],
        [fails, 'libnss3.so is missing'],
        [folder, 'EACCES'],
      ] as const) {
        const found = find({ FLYER_BROWSER: choice, CHROMIUM_PATH: path }, [starts])
        await expect(found).rejects.toThrow(`CHROMIUM_PATH names ${path}, which does not start`)
        await expect(found).rejects.toThrow(why)
      }
    },
  )

  it.each(['Lockfile', 'chrome', 'system '])('FLYER_BROWSER « %s »', async (value) => {
    await expect(find({ FLYER_BROWSER: value }, [starts])).rejects.toThrow(
      `FLYER_BROWSER is « ${value} ». It may be lockfile or system`,
    )
  })
})
