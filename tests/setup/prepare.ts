import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../browser/find-browser.ts'
import { type RunningBrowser, runBrowser } from '../browser/launch.ts'
import { STORYBOOK } from '../browser/light-table.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { PRINT, runNode } from './run-node.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder that holds one folder per print run, made by the real command. */
    out: string
    /** The browser that all tests share. */
    browser: RunningBrowser
    /** Where the built Storybook is served. */
    storybook: string
  }
}

/**
 * Makes every print run once with the real command, starts one browser, and serves Storybook: the
 * tests of all files share them.
 */
export default async function setup(project: TestProject) {
  const { remove, ...place } = await findBrowser()
  const out = await mkdtemp(join(tmpdir(), 'flyer-tests-'))
  const { code, stderr } = await runNode(PRINT, ['--out', out])
  if (code !== 0) throw new Error(`The print command failed (${code}):\n${stderr}`)
  const browser = await runBrowser(place)
  const storybook = await serveFolder(STORYBOOK)
  project.provide('out', out)
  project.provide('browser', { ...place, endpoint: browser.wsEndpoint() })
  project.provide('storybook', storybook.origin)
  return async () => {
    storybook.close()
    await browser.close()
    await remove()
    await rm(out, { recursive: true, force: true })
  }
}
