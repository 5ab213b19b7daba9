import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SIDE_WINDOW, sheetPlace } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { readPicture } from '../visual/read-picture.ts'
import { differenceRegions, FINENESS, THRESHOLD } from './difference-regions.ts'

const storybook = openStorybook({ viewport: SIDE_WINDOW, deviceScaleFactor: FINENESS }, 'own')

const openDifference = (story: string, sender = 'datagrandest'): Promise<Page> =>
  storybook.show(story, { surface: 'difference', zoom: 100, run: 'meuse-2024', sender })

async function regionsOf(page: Page) {
  return differenceRegions(readPicture(await page.screenshot({ clip: await sheetPlace(page) })))
}

describe('the difference view has no region that differs', () => {
  // The sides hold every panel; a panel by itself is cut out of its side.
  it.each(['feuille--outside', 'feuille--inside', 'volets--voices'])('on %s', async (story) => {
    const page = await openDifference(story)
    expect(await regionsOf(page)).toEqual([])
  })

  it('on the back cover of a partner', async () => {
    const page = await openDifference('volets--need-help', 'trois-vallons')
    expect(await page.locator('[data-field="partner.name"]').count()).toBe(1)
    expect(await regionsOf(page)).toEqual([])
  })
})

describe('the difference view shows', () => {
  it('a line that moves by 0.3 mm, whichever way', async () => {
    const page = await openDifference('volets--did-you-know')
    for (const way of ['left: 0.3mm', 'left: -0.3mm', 'top: 0.3mm', 'top: -0.3mm']) {
      const style = await page.addStyleTag({
        content: `[data-field="law"] .flyer-line:nth-of-type(2) { position: relative; ${way} }`,
      })
      const regions = await regionsOf(page)
      await style.evaluate((element) => (element as HTMLStyleElement).remove())
      expect(regions.length, way).toBeGreaterThan(0)
      expect(Math.max(...regions.map(({ levels }) => levels)), way).toBeGreaterThan(5 * THRESHOLD)
      const top = Math.min(...regions.map(({ y }) => y))
      const bottom = Math.max(...regions.map(({ y, height }) => y + height))
      expect(bottom - top, `${way}: one line is no higher`).toBeLessThan(6)
    }
  })

  it('another word, and a colour that changes by 2 % of one channel', async () => {
    const page = await openDifference('volets--why-publish')
    await page.evaluate(() => {
      const line = document.querySelector('[data-field="reasons.0.text"] .flyer-line')
      const text = document.createTreeWalker(line as Node, NodeFilter.SHOW_TEXT).nextNode() as Text
      text.data = text.data.replace(/\p{L}{4,}/u, (word) => [...word].toReversed().join(''))
    })
    const ofWord = await regionsOf(page)
    expect(ofWord.length).toBeGreaterThan(0)
    await page.evaluate(() => {
      const path = document.querySelector('.table-screen path[fill]') as SVGElement
      const [r = 0, g = 0, b = 0] = getComputedStyle(path).fill.match(/\d+/g)?.map(Number) ?? []
      path.setAttribute('fill', `rgb(${r} ${g > 127 ? g - 5 : g + 5} ${b})`)
    })
    const ofBoth = await regionsOf(page)
    const others = ofBoth.filter(
      (region) => !ofWord.some((one) => JSON.stringify(one) === JSON.stringify(region)),
    )
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ levels }) => levels >= 4 && levels <= 6)).toBe(true)
  })
})

/** No larger than what is looked at: every pixel in sight is drawn twice, and compared. */
const SMALL_WINDOW = { width: 1000, height: 800 }
/** The middle of its table: there is only the sheet. */
const IN_SIGHT = { width: 500, height: 500 }

it.each([300, 800])('no region differs at %i percent either, wherever one looks', async (zoom) => {
  const page = await storybook.show('volets--did-you-know')
  await page.setViewportSize(SMALL_WINDOW)
  await storybook.show('volets--did-you-know', { surface: 'difference', zoom, run: 'meuse-2024' })
  const scroller = page.locator('.table-scroller')
  for (const share of [0.3, 0.75]) {
    await scroller.evaluate(async (element, down) => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
      await frame()
      element.scrollTo(0.4 * element.scrollWidth, down * element.scrollHeight)
      for (let i = 0; i < 3; i++) await frame()
    }, share)
    await page.waitForSelector('[data-press=drawn]')
    const stage = (await scroller.boundingBox()) ?? expect.fail('no stage')
    expect(stage.height).toBeGreaterThan(IN_SIGHT.height + 80)
    const clip = { x: stage.x + (stage.width - IN_SIGHT.width) / 2, y: stage.y + 40, ...IN_SIGHT }
    const dark = async () => {
      const { rgb } = readPicture(await page.screenshot({ clip }))
      let sum = 0
      for (const level of rgb) sum += level
      return sum / rgb.length
    }
    // A pixel of rounding at the edges of letters: a colour against nothing is above 30 in the mean.
    await expect.poll(dark, { message: `at ${share}` }).toBeLessThan(8)
  }
  await page.setViewportSize(SIDE_WINDOW)
})
