import { readCatalogue } from '@flyer-open-data/flyer'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FRENCH_WORDS } from '../../apps/storybook/.storybook/french-words.ts'
import { watchPage } from '../browser/launch.ts'
import { STORYBOOK } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { failing } from './failing.ts'
import { choose, press, stateOf } from './table-switches.ts'

const FOLDER = '/quelque/part/'

/** What the manager of Storybook 10 writes of its own parts. */
const STORYBOOK_OWN =
  "The 'ariaLabel' prop on 'PopoverProvider' will become mandatory in Storybook 11"

const { printRuns, partners } = readCatalogue()
const [OTHER_RUN = ''] = printRuns.map(({ event }) => `Édition 1 · ${event}`)
const [PARTNER = ''] = partners.map(({ name }) => `${name} (exemple)`)

/** A window whose manager leaves a story the room for every switch. */
const WINDOW = { viewport: { width: 1440, height: 900 } }

const storybook = openStorybook(WINDOW)

let served: Served
/** The manager as it is opened first, and what it does wrong. */
let page: Page
let faults: string[]

beforeAll(async () => {
  served = await serveFolder(STORYBOOK, FOLDER)
  page = await storybook.context.newPage()
  faults = watchPage(page, `${served.origin}${FOLDER}`)
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(`${served.origin}${FOLDER}index.html?path=/story/volets--voices`)
})
afterAll(() => served?.close())

/** The story that a manager shows. */
async function preview(manager: Page): Promise<Frame> {
  const handle = await manager.waitForSelector('#storybook-preview-iframe')
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('The manager shows no story.')
  await frame.waitForSelector('[data-panel] .flyer-line, [data-press=drawn]')
  return frame
}

it('is shown from a folder of any server, asking no one else', async () => {
  const frame = await preview(page)
  await page.waitForLoadState('networkidle')
  await frame.evaluate(() => document.fonts.ready)
  expect(await frame.locator('html').getAttribute('lang')).toBe('fr')
  expect(await frame.locator('[data-panel]').getAttribute('data-panel')).toBe('voices')
  expect(faults.filter((fault) => !fault.includes(STORYBOOK_OWN))).toEqual([])
})

it('speaks French wherever it is always in sight', async () => {
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  await expect
    .poll(() => page.locator('#storybook-explorer-searchfield').getAttribute('placeholder'))
    .toBe('Chercher une vue')
  for (const name of ['Recharger la vue', 'Plein écran', 'Réglages de Storybook']) {
    expect(await page.getByLabel(name, { exact: true }).count(), name).toBe(1)
  }
  const english = await page.evaluate((words) => {
    const isSaid = (text: string) => words.includes(text.trim().replace(/\s+/g, ' '))
    const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
      (element) =>
        ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
    )
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) labels.push(texts.currentNode.nodeValue ?? '')
    return labels.filter(isSaid)
  }, Object.keys(FRENCH_WORDS))
  expect(english).toEqual([])
})

it('keeps the view when the page of the story must be loaded again', async () => {
  const failure = await failing(page, /open-plates[^/]*\.js$/, (route) =>
    route.abort('internetdisconnected'),
  )
  const frame = await preview(page)
  await press(frame, 'Repères', 'Plis')
  await press(frame, 'Surface', 'Papier')
  await frame.waitForSelector('[data-press=failed]')
  await failure.stop()
  await frame.getByRole('button', { name: 'Réessayer', exact: true }).click()
  await frame.waitForSelector('[data-press=drawn]')
  const { pressed } = await stateOf(frame)
  expect(pressed).toEqual(expect.arrayContaining(['Repères › Plis', 'Surface › Papier']))
  expect(page.url()).toContain('volets--voices')
  expect(page.url()).toContain('surface:paper')
  await press(frame, 'Repères', 'Plis')
  await press(frame, 'Surface', 'Écran')
})

it('keeps every choice in its address, and gives it back to whoever opens it', async () => {
  const frame = await preview(page)
  // Paper comes last: it would be made again for each of the others.
  await choose(frame, 'Fonds perdus montrés', '3\u00a0mm')
  await choose(frame, 'Édition et tirage', OTHER_RUN)
  await choose(frame, 'Émetteur', PARTNER)
  await press(frame, 'Repères', 'Format fini')
  await press(frame, 'Repères', 'Plis')
  await press(frame, 'Surface', 'Papier')
  await press(frame, 'Encres', 'Cyan')
  await press(frame, 'Encres', 'Noir')
  await press(frame, 'Support', 'Papier non couché')
  await choose(frame, 'Zoom', '150\u00a0%')
  await page.waitForURL(/zoom:150/)
  await expect.poll(async () => (await stateOf(frame)).chosen).toContain('150\u00a0%')
  const state = await stateOf(frame)
  const address = page.url()
  expect(decodeURIComponent(new URL(address).searchParams.get('globals') ?? '')).toMatch(
    /surface:paper.*guides:trim-folds.*inks:ck.*support:uncoated.*run:.*sender:trois-vallons.*bleed:.*3.*zoom:.*150/,
  )
  await page.close()

  const other = await storybook.browser.newContext(WINDOW)
  const again = await other.newPage()
  await again.goto(address)
  const restored = await preview(again)
  await expect.poll(() => stateOf(restored)).toEqual(state)
  expect(state.pressed).toEqual([
    'Surface › Papier',
    'Point de vue › Sur la table',
    'Repères › Format fini',
    'Repères › Plis',
    'Encres › Cyan',
    'Encres › Noir',
    'Support › Papier non couché',
  ])
  await other.close()
})
