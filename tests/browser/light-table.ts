import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { INITIAL_GLOBALS } from '../../apps/storybook/src/light-table/settings/globals.ts'
import { REPOSITORY } from '../setup/repository.ts'

/** The built Storybook. */
export const STORYBOOK = join(REPOSITORY, 'apps/storybook/storybook-static')

/** A window, in CSS pixels, whose table shows a whole side at true size, and little more. */
export const SIDE_WINDOW = { width: 1520, height: 1040 } as const

/** Surfaces that show the press file. */
const ON_PAPER = ['paper', 'overlay', 'blink', 'difference']

/** The press file is on the table. */
export const DRAWN = '[data-press=drawn]'

/** Settings of the light table as its address writes them, besides `a11y.manual`. */
export type TableGlobals = Readonly<Record<string, string | number>>

/**
 * The address of a story by itself; axe is told to wait, since the tests run it themselves.
 *
 * @param storybook where Storybook is served: an origin, or a folder of it with its last /
 */
export function storyAddress(storybook: string, story: string, globals: TableGlobals = {}): string {
  const words = Object.entries(globals).map(([name, value]) => `${name}:${value}`)
  const all = [...words, 'a11y.manual:!true'].join(';')
  return new URL(`iframe.html?viewMode=story&id=${story}&globals=${all}`, storybook).href
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
  await page.waitForSelector('[data-panel] .flyer-line')
  await tableShown(page, globals)
}

/** Waits for the lines of a story, or for its press file if the settings ask for one. */
async function tableShown(page: Page, globals: TableGlobals = {}): Promise<void> {
  if (ON_PAPER.some((surface) => surface === globals['surface'])) await page.waitForSelector(DRAWN)
  else await page.waitForSelector('#storybook-root > *')
  await page.evaluate(() => document.fonts.ready)
}

/** What Storybook's own manager says and hears of the page that shows its stories. */
interface StoryWorld {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    readonly emit: (event: string, payload: object) => void
    readonly once: (event: string, listener: () => void) => void
  }
  readonly __STORYBOOK_PREVIEW__: { readonly currentRender?: { readonly phase?: string } }
}

/** How long a page may take to turn to another story, in ms: a load takes a second or two. */
const TURN_MS = 20_000

/**
 * Turns a page that shows a story to another one as Storybook's manager does: nothing is loaded
 * again, and a story begins anew even when it is the same. Storybook may put off or drop what it is
 * asked before it has finished with the story that it shows, so each question waits for that. Should
 * the page not turn all the same, it is loaded, and standard error says so.
 *
 * @param globals the settings of the light table; those that the page has when none are given
 */
export async function turnTo(page: Page, story: string, globals?: TableGlobals): Promise<void> {
  const settings = globals && { ...INITIAL_GLOBALS, ...globals }
  const address = new URL(page.url())
  const turned = page.evaluate(askFor, [story, settings, TURN_MS] as const)
  try {
    await turned
  } catch (error) {
    process.stderr.write(`${story} is loaded, since the page did not turn to it: ${error}\n`)
    address.searchParams.set('id', story)
    await page.goto(globals ? storyAddress(address.href, story, globals) : address.href)
  }
  await tableShown(page, globals)
}

/** Asks Storybook for a story, inside the page, and waits until it has finished with it. */
async function askFor([id, settings, limit]: readonly [string, object | undefined, number]) {
  const world = globalThis as unknown as StoryWorld
  const channel = world.__STORYBOOK_ADDONS_CHANNEL__
  const isShown = new URLSearchParams(location.search).get('id') === id
  const end = performance.now() + limit
  while (world.__STORYBOOK_PREVIEW__.currentRender?.phase !== 'finished') {
    if (performance.now() > end) throw new Error(`not finished in ${limit} ms`)
    await new Promise((next) => requestAnimationFrame(next))
  }
  const asked: [event: string, payload: object][] = [
    isShown
      ? ['forceRemount', { storyId: id }]
      : ['setCurrentStory', { storyId: id, viewMode: 'story' }],
  ]
  if (settings) asked.unshift(['updateGlobals', { globals: settings }])
  // No function has a name here: tsx keeps names by a helper of its own, which the page does not have.
  for (const [event, payload] of asked) {
    await new Promise<void>((resolve, reject) => {
      channel.once('storyFinished', () => resolve())
      for (const fault of ['storyMissing', 'storyErrored', 'storyThrewException']) {
        channel.once(fault, () => reject(new Error(`${fault}: ${id}`)))
      }
      setTimeout(() => reject(new Error(`not rendered in ${limit} ms`)), limit)
      channel.emit(event, payload)
    })
  }
}

/** Where the subject lies in the window, in CSS pixels. */
export async function sheetPlace(page: Page) {
  const box = await page.locator('.table-sheet').boundingBox()
  if (!box) throw new Error('Nothing lies on the table.')
  return box
}
