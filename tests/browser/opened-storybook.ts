import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './launch.ts'
import { STORYBOOK } from './light-table.ts'
import { type Served, serveFolder } from './serve-folder.ts'

/** The built Storybook on a server, and a browser to look at it. */
export interface OpenedStorybook {
  readonly origin: string
  readonly browser: Browser
  /** A window of that browser. */
  readonly context: BrowserContext
}

/**
 * Opens the built Storybook for the tests of a file, and closes it after the last of them. What it
 * gives is there once a test runs.
 *
 * @param options of the window
 */
export function openStorybook(options: BrowserContextOptions = {}): OpenedStorybook {
  let served: Served
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    served = await serveFolder(STORYBOOK)
    browser = await launchBrowser(inject('browser'))
    context = await browser.newContext(options)
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })
  return {
    get origin() {
      return served.origin
    },
    get browser() {
      return browser
    },
    get context() {
      return context
    },
  }
}
