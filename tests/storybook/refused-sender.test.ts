import { readCatalogue } from '@flyer-open-data/flyer'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { showStory, turnTo } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { choose } from './table-switches.ts'

const { owner, partners } = readCatalogue()
const [partner] = partners
if (!partner) throw new Error('The catalogue has no partner.')
const LONG = `${partner.name} et de toutes les communes qui viendront la rejoindre`

const WINDOW = { width: 1440, height: 900 }

const storybook = openStorybook({ viewport: WINDOW })
let page: Page

/** Has the keyboard on a control of this name. */
const expectFocus = (name: RegExp) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const { activeElement: at } = document
        const label = at?.closest('label')?.querySelector('span')
        return at === document.body ? 'nothing' : (label ?? at)?.textContent
      }),
    )
    .toMatch(name)

// The built pages, of a catalogue whose partner has a longer name.
beforeAll(async () => {
  page = await storybook.context.newPage()
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(partner.name, LONG),
    })
  })
  await showStory(page, storybook.origin, 'volets--why-publish')
})
afterAll(() => page.close())

describe.each(['volets--cover', 'contenu-en-direct--edit'])(
  'a sender whose name is too long, in %s',
  (story) => {
    it('is told in French in place of its leaflet, and can be turned from', async () => {
      await turnTo(page, story, { sender: partner.id })
      const card = page.locator('.live-card')
      await card.waitFor()
      expect(await page.locator('[data-panel]').count()).toBe(0)
      expect(await card.locator('h4').textContent()).toBe('4e de couverture › Partenaire › Nom')
      expect(await card.textContent()).toMatch(/Le texte dépasse d.*Raccourcissez le texte d/)
      expect(await axeFaults(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 700 })
      const overhang = () =>
        page
          .locator('.refused-leaflet')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      await expect.poll(overhang).toBe(0)
      await page.setViewportSize(WINDOW)

      await choose(page, 'Émetteur', owner.name)
      await page.waitForSelector('[data-panel] .flyer-line')
      expect(await card.count()).toBe(0)
      await choose(page, 'Émetteur', `${LONG} (exemple)`)
      await card.waitFor()
    })

    it('leaves the keyboard on the list of senders, there and back', async () => {
      const senders = page.getByRole('combobox', { name: 'Émetteur', exact: true })
      await turnTo(page, story, { sender: owner.id })
      await page.waitForSelector('[data-panel] .flyer-line')
      await senders.focus()
      await page.keyboard.press('ArrowDown')
      await page.locator('.live-card').waitFor()
      await expectFocus(/^Émetteur$/)
      await page.keyboard.press('ArrowUp')
      await page.waitForSelector('[data-panel] .flyer-line')
      await expectFocus(/^Émetteur$/)

      // Where the table hides its lists, the button that shows them.
      await page.keyboard.press('ArrowDown')
      await page.locator('.live-card').waitFor()
      await page.setViewportSize({ width: 600, height: 900 })
      // The page learns of its new width in a frame of its own.
      await page.waitForFunction(() => innerWidth === 600)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
      await page.keyboard.press('ArrowUp')
      await page.waitForSelector('[data-panel] .flyer-line')
      await expectFocus(/^Plus de réglages/)
      await page.setViewportSize(WINDOW)
    })
  },
)
