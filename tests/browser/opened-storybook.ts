import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './launch.ts'
import { openTable, type TableGlobals, turnTo } from './light-table.ts'

/** The built Storybook on its server, and the browser to look at it. */
export interface OpenedStorybook {
  readonly origin: string
  readonly browser: Browser
  /** A window of that browser. */
  readonly context: BrowserContext
  /** Shows a story on the one page of that window that tests share, and leave open. */
  readonly show: (story: string, globals?: TableGlobals) => Promise<Page>
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
  let page: Page | undefined
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
    async show(story, globals = {}) {
      if (!page || page.isClosed()) {
        page = await openTable(context, inject('storybook'), story, globals)
        return page
      }
      await page.mouse.move(0, 0)
      await turnTo(page, story, globals)
      return page
    },
  }
}
