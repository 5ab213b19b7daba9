import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE_FOLDERS } from '../../apps/site/src/shell/page-folders.ts'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { openSite } from '../browser/opened-site.ts'
import { keyboardFaults, skipped } from './keyboard.ts'
import { forcedFaults, headingFaults, layoutFaults, printedGrounds } from './page-facts.ts'

const WIDE = { width: 1200, height: 900 }
const NARROW = { width: 320, height: 700 }
/** A window of 1200 pixels at 200 %. */
const ZOOMED = { width: 600, height: 450 }

const site = openSite()

describe.each(Object.values(PAGE_FOLDERS))('the page in « %s/ »', (folder) => {
  let context: BrowserContext
  let page: Page
  let faults: string[]
  beforeAll(async () => {
    context = await site.browser.newContext({ viewport: WIDE })
    page = await context.newPage()
    faults = watchPage(page, site.origin)
    await page.goto(site.address(folder), { waitUntil: 'networkidle' })
  })
  afterAll(() => context?.close())

  it.each([1600, 768])('breaks no word in a window of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(layoutFaults)).toEqual([])
  })

  it('has one title, no level of headings left out, and no id twice', async () => {
    expect(await page.evaluate(headingFaults)).toEqual([])
  })

  it.each([
    ['in a wide window', WIDE],
    ['at 200 %', ZOOMED],
    ['at 320 pixels', NARROW],
  ])('shows no fault to axe, and nothing beyond its edge, %s', async (_, window) => {
    await page.setViewportSize(window)
    expect(await axeFaults(page, true)).toEqual([])
    expect(await page.evaluate(layoutFaults)).toEqual([])
  })

  it('leads by the keyboard to all that can be pressed, in order, each seen', async () => {
    await page.setViewportSize(WIDE)
    expect(await keyboardFaults(page)).toEqual([])
  })

  it('lets the keyboard past what all pages have', async () => {
    expect(await skipped(page)).toEqual({ seen: true, inContent: true })
  })

  it('leaves all colours to whoever forces them, still tells where one is, and moves nothing', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    expect(await page.evaluate(forcedFaults)).toEqual([])
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.emulateMedia({ forcedColors: null, reducedMotion: null })
  })

  it('is black on white paper', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(printedGrounds)).toEqual([])
    await page.emulateMedia({ media: null })
  })

  it('asks for nothing but its own files, and breaks no rule of its policy', () => {
    expect(faults).toEqual([])
  })
})
