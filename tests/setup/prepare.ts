import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../browser/find-browser.ts'
import type { BrowserPlace } from '../browser/launch.ts'
import { PRINT, runNode } from './run-node.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder that holds one folder per print run, made by the real command. */
    out: string
    browser: BrowserPlace
  }
}

/** Makes every print run once with the real command, and finds a browser; the tests read both. */
export default async function setup(project: TestProject) {
  const out = await mkdtemp(join(tmpdir(), 'flyer-tests-'))
  const { code, stderr } = await runNode(PRINT, ['--out', out])
  if (code !== 0) throw new Error(`The print command failed (${code}):\n${stderr}`)
  const browser = await findBrowser()
  project.provide('out', out)
  const { path, libraries, fonts } = browser
  project.provide('browser', { path, libraries, fonts })
  return async () => {
    await rm(out, { recursive: true, force: true })
    await browser.remove()
  }
}
