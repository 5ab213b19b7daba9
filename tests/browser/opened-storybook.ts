import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './launch.ts'
import { openTable, type TableGlobals, turnTo } from './light-table.ts'

/** The built Storybook on its server, and the browser to look at it. */
export interface OpenedStorybook {
  readonly origin: string
  readonly browser: Browser
  /** A window of that browser, the file's own. */
  readonly context: BrowserContext
  /** Shows a story on one page, which tests share and leave open. */
  readonly show: (story: string, globals?: TableGlobals) => Promise<Page>
}

/** The window of a file that asks for no other, in CSS pixels. */
const USUAL_WINDOW = { width: 1280, height: 720 }

/** The page that the files of a worker share. */
let shared: Promise<Page> | undefined

/**
 * Gives the page that the files of a worker share, on the built Storybook: a second of the processor
 * for each file would go into loading its own. It ends with the browser.
 */
async function openShared(): Promise<Page> {
  const browser = await launchBrowser(inject('browser'))
  return openTable(await browser.newContext(), inject('storybook'), 'volets--cover')
}

/**
 * Opens a window of the browser that all files share on the built Storybook, and closes it after the
 * last test of the file. What it gives is there once a test runs.
 *
 * @param options of the window
 * @param page that `show` shows stories on: the one of the worker, in a window as large as the
 *   options say, or one of the file's own, on which nothing was shown before
 */
export function openStorybook(
  options: BrowserContextOptions = {},
  page: 'shared' | 'own' = 'shared',
): OpenedStorybook {
  let browser: Browser
  let context: BrowserContext
  let shown: Page | undefined
  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'))
    context = await browser.newContext(options)
  })
  afterAll(async () => {
    await browser?.close()
  })
  const comeToShared = async () => {
    if ((await shared)?.isClosed() !== false) shared = openShared()
    const found = await shared
    if (!found) throw new Error('There is no page to share.')
    await found.setViewportSize(options.viewport ?? USUAL_WINDOW)
    await found.emulateMedia({ reducedMotion: null })
    return found
  }
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
      if (page === 'own' && (!shown || shown.isClosed())) {
        shown = await openTable(context, inject('storybook'), story, globals)
        return shown
      }
      shown ??= await comeToShared()
      await shown.mouse.move(0, 0)
      await turnTo(shown, story, globals)
      return shown
    },
  }
}
