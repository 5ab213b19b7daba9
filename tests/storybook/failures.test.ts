import type { Page, Route } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { failing } from './failing.ts'
import { choose, press, settledLook } from './table-switches.ts'

const WINDOW = { width: 1000, height: 760 }

const storybook = openStorybook({ viewport: WINDOW }, 'own')

const offline = (route: Route) => route.abort('internetdisconnected')
const missing = (route: Route) => route.fulfill({ status: 404 })
/** Where the stage stands: a failure that moved it would be drawn again for its own message. */
const stageBox = (page: Page) => page.locator('.table-stage').boundingBox()

const brokenScript = (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no such builtin")' })
const loginPage = (route: Route) => route.fulfill({ status: 200, body: '<!doctype html>' })

/**
 * What a look at paper fetches, in the order in which it is missed, how its fetching fails, and what
 * is told of it: once one is there, the next one fails. A part of the program that failed is fetched
 * by loading the page again, everything else on the page as it is.
 */
const FAILURES = [
  ['a chunk of the making', /make-press-file[^/]*\.js$/, offline, 'fabriqué', 'du programme'],
  ['the profile, offline', /FOGRA39.*\.icc$/, offline, 'fabriqué', 'le serveur ne répond pas'],
  ['the profile, missing', /FOGRA39.*\.icc$/, missing, 'fabriqué', 'l’erreur 404'],
  ['the profile, a page instead', /FOGRA39.*\.icc$/, loginPage, 'fabriqué', 'autre chose'],
  ['the worker, offline', /worker[^/]*\.js$/, offline, 'fabriqué', 'lit les PDF'],
  ['the worker, broken', /worker[^/]*\.js$/, brokenScript, 'fabriqué', 'lit les PDF'],
  ['a chunk of the drawing', /open-proof[^/]*\.js$/, missing, 'dessiné', 'du programme'],
  ['the colour engine, offline', /\.wasm$/, offline, 'dessiné', 'le moteur de couleur'],
  ['the colour engine, missing', /\.wasm$/, missing, 'dessiné', 'l’erreur 404'],
] as const

const status = (page: Page) => page.locator('.table-press')
/** What the table says in place of paper that cannot be shown. */
const told = (page: Page) => page.getByRole('alert')
const retry = (page: Page) => page.getByRole('button', { name: 'Réessayer', exact: true })

describe('paper without what it fetches, piece by piece', () => {
  let page: Page
  // The first look of this window: nothing is fetched yet.
  beforeAll(async () => {
    page = await storybook.show('volets--cover')
  })

  it.each(FAILURES)(
    'says so and why, and tries again: %s',
    async (_, address, fail, step, reason) => {
      const failure = await failing(page, address, fail)
      const stage = await stageBox(page)
      // The first one is met by whoever asks for paper, the others by whoever tries again.
      if ((await retry(page).count()) === 0) await press(page, 'Surface', 'Papier')
      else await retry(page).click()
      await expect.poll(failure.asked).toBeGreaterThan(0)
      const what = `Le fichier d’impression n’a pas pu être ${step}\u00a0: `
      await expect.poll(() => told(page).textContent()).toContain(what)
      expect(await told(page).textContent()).toContain(reason)
      expect(await told(page).textContent()).toMatch(/[Rr]éessay/)
      expect(await stageBox(page)).toEqual(stage)
      expect(await status(page).textContent()).toContain('Le papier manque')

      // As long as it fails it is tried each time, and told again.
      const before = failure.asked()
      await retry(page).focus()
      await page.keyboard.press('Enter')
      await expect.poll(failure.asked).toBeGreaterThan(before)
      await expect.poll(() => told(page).textContent()).toContain(reason)
      await failure.stop()
    },
  )

  it('and leaves the table where it is, in a narrow window too', async () => {
    await press(page, 'Surface', 'Écran')
    await page.setViewportSize({ width: 390, height: 800 })
    await expect.poll(() => retry(page).count()).toBe(0)
    await settledLook(page)
    const stage = await stageBox(page)
    const failure = await failing(page, /\.wasm$/, missing)
    await press(page, 'Surface', 'Papier')
    await page.waitForSelector('[data-press=failed]')
    expect(await stageBox(page)).toEqual(stage)
    expect(await axeFaults(page)).toEqual([])
    await failure.stop()
    await retry(page).click()
    await page.waitForSelector('[data-press=drawn]')
    expect(await stageBox(page)).toEqual(stage)
    await page.setViewportSize(WINDOW)
  })

  it('and is shown once it is all there', async () => {
    await page.waitForSelector('[data-press=drawn]')
    expect(await status(page).textContent()).toBe('Fichier d’impression prêt')
    expect(await retry(page).count()).toBe(0)
    expect(await page.locator('.table-notice').count()).toBe(0)
  })
})

/** The states that the status goes through from now on, each once. */
async function watchStates(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector('[data-press]') as HTMLElement
    const world = window as unknown as { states: string[] }
    world.states = []
    new MutationObserver(() => {
      const state = status.dataset['press'] ?? ''
      if (!world.states.includes(state)) world.states.push(state)
    }).observe(status, { attributes: true, attributeFilter: ['data-press'] })
  })
  return () => page.evaluate(() => (window as unknown as { states: string[] }).states)
}

describe('a worker that breaks down once paper is in sight', () => {
  it('is told at the next drawing, and another one draws', async () => {
    const page = await storybook.show('volets--cover', { surface: 'paper' })
    const [worker] = page.workers()
    const ended = worker?.waitForEvent('close')
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('out of memory')
      })
    })
    await ended
    await choose(page, 'Zoom', '200\u00a0%')
    await page.waitForSelector('[data-press=failed]')
    expect(await told(page).textContent()).toContain('pas pu être dessiné')
    expect(await told(page).textContent()).toContain('lit les PDF')
    await retry(page).click()
    await page.waitForSelector('[data-press=drawn]')
    expect(page.workers()).toHaveLength(1)
  })
})

describe('a drawing that nobody looks at any more', () => {
  it('is given up without a word', async () => {
    const page = await storybook.show('feuille--outside', { surface: 'paper' })
    const faults = watchPage(page, storybook.origin)
    const states = await watchStates(page)
    // Each change closes what the one before it was drawing.
    for (const bleed of ['5\u00a0mm', '1\u00a0mm']) {
      await choose(page, 'Fonds perdus montrés', bleed)
      for (const zoom of ['800\u00a0%', '400\u00a0%', '600\u00a0%'])
        await choose(page, 'Zoom', zoom)
      await page.waitForSelector('[data-press=ready]')
      await choose(page, 'Zoom', '50\u00a0%')
    }
    await press(page, 'Surface', 'Écran')
    await press(page, 'Surface', 'Papier')
    await settledLook(page)
    expect((await states()).toSorted()).toEqual(['drawn', 'none', 'pending', 'ready'])
    expect(faults).toEqual([])
  })
})
