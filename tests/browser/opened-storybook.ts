import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './launch.ts'

/** The built Storybook on its server, and the browser to look at it. */
export interface OpenedStorybook {
  readonly origin: string
  readonly browser: Browser
  /** A window of that browser. */
  readonly context: BrowserContext
}

/**
 * Opens a window of the browser that all files share on the built Storybook, and closes it after the
 * last test of the file. What it gives is there once a test runs.
 *
 * @param options of the window
 */
export function openStorybook(options: BrowserContextOptions = {}): OpenedStorybook {
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'))
    context = await browser.newContext(options)
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    get origin() {
      return inject('storybook')
    },
    get browser() {
      return browser
    },
    get context() {
      return context
    },
  }
}
