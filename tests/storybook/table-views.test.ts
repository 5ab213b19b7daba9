import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { sheetPlace } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { readPicture } from '../visual/read-picture.ts'
import { choose, press, settledLook, stateOf } from './table-switches.ts'

const CSS_PIXELS_PER_MM = 96 / 25.4

const storybook = openStorybook({ viewport: { width: 1140, height: 860 } })

/** The colour of the sheet at a place of it, in shares of its width and height. */
async function colourAt(page: Page, across: number, down: number) {
  const sheet = await sheetPlace(page)
  const clip = { x: sheet.x + across * sheet.width, y: sheet.y + down * sheet.height }
  const { rgb } = readPicture(await page.screenshot({ clip: { ...clip, width: 1, height: 1 } }))
  return [...rgb.subarray(0, 3)]
}

const toLight = (level: number) =>
  level / 255 <= 0.04045 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4
const toLevel = (light: number) => {
  const kept = Math.min(1, Math.max(0, light))
  return 255 * (kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055)
}

/** The first row of each matrix of Machado et al. (2009) at severity 1.0: what red light becomes. */
const RED_OF = {
  'Protanopie (sans cônes du rouge)': [0.152286, 1.052583, -0.204868],
  'Deutéranopie (sans cônes du vert)': [0.367322, 0.860646, -0.227968],
  'Tritanopie (sans cônes du bleu)': [1.255528, -0.076749, -0.178779],
  'Niveaux de gris': [0.2126, 0.7152, 0.0722],
} as const

/** A corner of the outside that is all deep blue, away from texts. */
const BLUE = [0.02, 0.02] as const

describe.each(['screen', 'paper'])('on %s', (surface) => {
  it.each(Object.entries(RED_OF))('%s is what the published matrix says', async (name, row) => {
    const page = await storybook.show('feuille--outside', { surface })
    await settledLook(page)
    const usual = await colourAt(page, ...BLUE)
    await choose(page, 'Vision des couleurs', name)
    const expected = toLevel(row.reduce((sum, share, i) => sum + share * toLight(usual[i] ?? 0), 0))
    await expect.poll(async () => (await colourAt(page, ...BLUE))[0]).not.toBe(usual[0])
    const [red = 0] = await colourAt(page, ...BLUE)
    // A filter works in whole levels of linear light: dark colours are a few levels off.
    expect(Math.abs(red - expected)).toBeLessThanOrEqual(6)
    // What stands around the sheet is not filtered.
    const chosen = page.getByRole('button', { name: 'Composite', exact: true })
    const ground = await chosen.evaluate((button) => getComputedStyle(button).backgroundColor)
    expect(ground).toBe('rgb(17, 52, 117)')
  })
})

it('« À deux mètres » shows the sheet at the angle that it has two metres away', async () => {
  const page = await storybook.show('feuille--outside')
  await press(page, 'Vue', 'À deux mètres')
  await settledLook(page)
  // For an eye 60 cm from the screen: 60 / 200 of true size.
  expect((await sheetPlace(page)).width).toBeCloseTo(297 * CSS_PIXELS_PER_MM * 0.3, 0)
  expect(await page.locator('.table-legend').textContent()).toContain('30\u00a0%')
  expect(await axeFaults(page)).toEqual([])
  await choose(page, 'Zoom', '100\u00a0% (taille réelle)')
  await settledLook(page)
  expect((await stateOf(page)).pressed).toContain('Vue › Sur la table')
  expect((await sheetPlace(page)).width).toBeCloseTo(297 * CSS_PIXELS_PER_MM, 0)
})

it('« Téléphone » shows the pages of the file for screens, 360 pixels wide', async () => {
  const page = await storybook.show('feuille--inside', { surface: 'paper' })
  await press(page, 'Vue', 'Téléphone')
  const phone = page.getByRole('region', { name: /sur un téléphone de 360\u00a0pixels/ })
  await phone.locator('.flyer-line').first().waitFor()
  expect(await phone.evaluate((element) => element.clientWidth)).toBe(360)
  const pages = await phone
    .locator('[data-panel]')
    .evaluateAll((panels) =>
      panels.map((panel) => [
        (panel as HTMLElement).dataset['panel'],
        Math.round(panel.getBoundingClientRect().width),
      ]),
    )
  expect(pages).toEqual([
    ['why-publish', 360],
    ['voices', 360],
    ['did-you-know', 360],
  ])
  expect(await phone.evaluate((element) => element.scrollWidth)).toBe(360)
  expect(await page.getByRole('status').first().textContent()).toContain('l’écran')
  expect(await axeFaults(page)).toEqual([])
  await press(page, 'Surface', 'Papier')
  await page.waitForSelector('[data-press=drawn]')
  expect((await stateOf(page)).pressed).toContain('Vue › Sur la table')
})

it('a plate tells that it turns the screen to paper', async () => {
  const page = await storybook.show('volets--cover')
  await press(page, 'Encres', 'Cyan')
  await expect
    .poll(() => page.locator('.table-press').textContent())
    .toContain('La table montre maintenant le papier\u00a0: ce choix ne se voit que là.')
  await press(page, 'Surface', 'Écran')
  await expect.poll(() => page.locator('.table-press').textContent()).toBe('')
})

it('begins with a run whose quantity is known', async () => {
  const page = await storybook.show('volets--cover')
  expect(await page.locator('.table-caption').textContent()).toMatch(/\d+\u00a0exemplaires/)
})
