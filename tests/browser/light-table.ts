import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { REPOSITORY } from '../setup/repository.ts'

/** The built Storybook. */
export const STORYBOOK = join(REPOSITORY, 'apps/storybook/storybook-static')

/** A window, in CSS pixels, whose table shows a whole side at true size. */
export const SIDE_WINDOW = { width: 1600, height: 1300 } as const

/** Surfaces that show the press file. */
const ON_PAPER = ['paper', 'overlay', 'difference']

/** The press file is on the table. */
export const DRAWN = '[data-press=drawn]'

/** Settings of the light table as its address writes them, besides `a11y.manual`. */
export type TableGlobals = Readonly<Record<string, string | number>>

/** The address of a story by itself; axe is told to wait, since the tests run it themselves. */
export function storyAddress(origin: string, story: string, globals: TableGlobals = {}): string {
  const words = Object.entries(globals).map(([name, value]) => `${name}:${value}`)
  const all = [...words, 'a11y.manual:!true'].join(';')
  return `${origin}/iframe.html?viewMode=story&id=${story}&globals=${all}`
}

/** Opens a story of the light table, and waits for its lines, or for its press file if it has one. */
export async function openTable(
  opener: Browser | BrowserContext,
  origin: string,
  story: string,
  globals: TableGlobals = {},
): Promise<Page> {
  const page = await opener.newPage()
  await showStory(page, origin, story, globals)
  return page
}

/** Shows a story on a page that is open already. */
export async function showStory(
  page: Page,
  origin: string,
  story: string,
  globals: TableGlobals = {},
): Promise<void> {
  await page.goto(storyAddress(origin, story, globals))
  const isPaper = ON_PAPER.some((surface) => surface === globals['surface'])
  await page.waitForSelector(isPaper ? DRAWN : '[data-panel] .flyer-line')
  await page.evaluate(() => document.fonts.ready)
}

/** What Storybook's own manager says and hears of the page that shows its stories. */
interface StoryChannel {
  readonly emit: (event: string, payload: object) => void
  readonly once: (event: string, listener: () => void) => void
}

/**
 * Turns a page that shows a story to another one as Storybook's manager does, with the settings
 * that it has: nothing is loaded again, and a story begins anew even when it is the same.
 */
export async function turnTo(page: Page, story: string): Promise<void> {
  await page.evaluate(async (id) => {
    const world = globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: StoryChannel }
    const channel = world.__STORYBOOK_ADDONS_CHANNEL__
    const isShown = new URLSearchParams(location.search).get('id') === id
    const rendered = new Promise<void>((resolve, reject) => {
      channel.once('storyRendered', () => resolve())
      for (const fault of ['storyMissing', 'storyErrored', 'storyThrewException']) {
        channel.once(fault, () => reject(new Error(`${fault}: ${id}`)))
      }
    })
    if (isShown) channel.emit('forceRemount', { storyId: id })
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' })
    await rendered
    await document.fonts.ready
  }, story)
}

/** Where the subject lies in the window, in CSS pixels. */
export async function sheetPlace(page: Page) {
  const box = await page.locator('.table-sheet').boundingBox()
  if (!box) throw new Error('Nothing lies on the table.')
  return box
}
