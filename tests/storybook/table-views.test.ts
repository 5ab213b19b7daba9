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

/** Machado et al. (2009) at severity 1.0, and the luminance of sRGB: what the three lights become. */
const PUBLISHED = {
  'Protanopie (sans cônes du rouge)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'Deutéranopie (sans cônes du vert)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'Tritanopie (sans cônes du bleu)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'Niveaux de gris': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const

/** A corner of the outside that is all deep blue, away from texts. */
const BLUE = [0.02, 0.02] as const

describe.each(['screen', 'paper'])('on %s', (surface) => {
  it.each(Object.entries(PUBLISHED))('%s is what the published matrix says', async (name, rows) => {
    const page = await storybook.show('feuille--outside', { surface })
    await settledLook(page)
    const usual = await colourAt(page, ...BLUE)
    await choose(page, 'Vision des couleurs', name)
    await expect.poll(() => colourAt(page, ...BLUE)).not.toEqual(usual)
    const seen = await colourAt(page, ...BLUE)
    for (const [i, row] of rows.entries()) {
      const light = row.reduce((sum, share, j) => sum + share * toLight(usual[j] ?? 0), 0)
      // A filter works in whole levels of linear light: dark colours are a few levels off.
      expect(Math.abs((seen[i] ?? 0) - toLevel(light)), `channel ${i}`).toBeLessThanOrEqual(6)
    }
    // What stands around the sheet is not filtered.
    const chosen = page.getByRole('button', { name: 'Composite', exact: true })
    const ground = await chosen.evaluate((button) => getComputedStyle(button).backgroundColor)
    expect(ground).toBe('rgb(17, 52, 117)')
  })
})

it('« À deux mètres » shows the sheet at the angle that it has two metres away', async () => {
  const page = await storybook.show('feuille--outside')
  await press(page, 'Point de vue', 'À deux mètres')
  await settledLook(page)
  // For an eye 60 cm from the screen: 60 / 200 of true size.
  expect((await sheetPlace(page)).width).toBeCloseTo(297 * CSS_PIXELS_PER_MM * 0.3, 0)
  expect(await page.locator('.table-legend').textContent()).toContain('30\u00a0%')
  expect(await axeFaults(page)).toEqual([])
  await choose(page, 'Zoom', '100\u00a0% (taille réelle)')
  await settledLook(page)
  expect((await stateOf(page)).pressed).toContain('Point de vue › Sur la table')
  expect((await sheetPlace(page)).width).toBeCloseTo(297 * CSS_PIXELS_PER_MM, 0)
})

it('« Téléphone » shows the pages of the file for screens, 360 pixels wide', async () => {
  const page = await storybook.show('feuille--inside', { surface: 'paper' })
  await press(page, 'Point de vue', 'Téléphone')
  const phone = page.getByRole('region', { name: /sur un téléphone de 360\spixels/ })
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
  expect((await stateOf(page)).pressed).toContain('Point de vue › Sur la table')
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
