import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { largestGap, TOLERANCE_MM } from '../agreement/compare-lines.ts'
import { measureScreen } from '../agreement/measure-screen.ts'
import { axeFaults } from '../browser/axe-faults.ts'
import { sheetPlace } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { pageLines } from '../reading/text-lines.ts'
import { readPicture } from '../visual/read-picture.ts'
import { press, settledLook } from './table-switches.ts'

const storybook = openStorybook({ viewport: { width: 1140, height: 860 } })

const said = (page: Page) => page.locator('.table-press').textContent()
const VERDICT = /^Écart le plus grand\u00a0: (\d,\d\d)\u00a0mm sur (\d+)\u00a0lignes/

it('« Différence » gives the largest difference, which another reader of the file finds too', async () => {
  const page = await storybook.show('volets--cover', {
    surface: 'difference',
    run: 'meuse-2024',
    zoom: 100,
  })
  await expect.poll(() => said(page)).toMatch(VERDICT)
  const words = (await said(page)) ?? ''
  expect(words).toMatch(/\(tolérance 0,15\u00a0mm\)\u00a0: conforme, ces contours/)
  expect(TOLERANCE_MM).toBe(0.15)
  const [, gap = '', lines] = VERDICT.exec(words) ?? []
  const { cover: screen = [] } = await measureScreen(page)
  expect(Number(lines)).toBe(screen.length)
  const pdf = await readFile(join(inject('out'), 'meuse-2024', 'meuse-2024-press.pdf'))
  const paper = (await pageLines(new Uint8Array(pdf), 1)).map((line) => ({
    ...line,
    left: line.left - 197,
  }))
  const largest = Math.max(...Object.values(largestGap(screen, paper)))
  expect(Math.abs(Number(gap.replace(',', '.')) - largest)).toBeLessThanOrEqual(0.011)
})

it('« Différence » names a line that is too far off', async () => {
  const page = await storybook.show('volets--cover', { run: 'meuse-2024' })
  const style = await page.addStyleTag({
    content: '[data-field="title"] .flyer-line:nth-of-type(2) { margin-left: 0.4mm }',
  })
  await press(page, 'Surface', 'Différence')
  await expect
    .poll(() => said(page))
    .toMatch(/0,[34]\d\u00a0mm .*, «\u00a0.*DÉMARCHE.*\u00a0».*\u00a0: non conforme$/)
  await style.evaluate((element) => (element as HTMLStyleElement).remove())
})

/** The mean level of the blue channel of a strip of the sheet, from 0 to 255. */
async function meanBlue(page: Page, share: number): Promise<number> {
  const sheet = await sheetPlace(page)
  const clip = { x: sheet.x + share * sheet.width - 10, y: sheet.y + 8, width: 20, height: 30 }
  const { rgb } = readPicture(await page.screenshot({ clip }))
  let sum = 0
  for (let at = 2; at < rgb.length; at += 3) sum += rgb[at] as number
  return (3 * sum) / rgb.length
}

it('« Superposition » parts paper on the left from screen on the right, moved by keys and pointer', async () => {
  const page = await storybook.show('feuille--outside', { surface: 'overlay' })
  // Paper is told from screen by being turned to its negative: both are the same blue.
  const style = await page.addStyleTag({ content: 'canvas.table-paper { filter: invert(1) }' })
  await settledLook(page)
  const [paper, screen] = [await meanBlue(page, 0.2), await meanBlue(page, 0.8)]
  expect(Math.abs(paper - screen)).toBeGreaterThan(10)
  const limit = page.getByRole('slider', { name: 'Limite entre papier et écran' })
  expect(await limit.getAttribute('aria-valuenow')).toBe('50')
  await limit.focus()
  await page.keyboard.press('End')
  await expect.poll(() => meanBlue(page, 0.8)).toBeCloseTo(paper, 0)
  await page.keyboard.press('Home')
  await expect.poll(() => meanBlue(page, 0.2)).toBeCloseTo(screen, 0)
  const sheet = await sheetPlace(page)
  await page.mouse.move(sheet.x + 1, sheet.y + 200)
  await page.mouse.down()
  await page.mouse.move(sheet.x + sheet.width * 0.9, sheet.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => limit.getAttribute('aria-valuenow')).toBe('90')
  await page.mouse.move(0, 0)
  await style.evaluate((element) => (element as HTMLStyleElement).remove())
  expect(await axeFaults(page)).toEqual([])
})

it('« Clignotement » shows both in turn, and by hand to whoever wants less motion', async () => {
  const page = await storybook.show('volets--cover', { surface: 'blink' })
  const face = page.getByRole('group', { name: 'Clignotement' }).getByRole('status')
  const isSeen = () =>
    page.locator('canvas.table-paper').evaluate((canvas) => getComputedStyle(canvas).visibility)
  for (const seen of ['Écran', 'Papier', 'Écran']) {
    await expect.poll(() => face.textContent(), { interval: 100 }).toBe(seen)
  }
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click()
  const auto = page.getByRole('button', { name: 'Alterner', exact: true })
  expect(await auto.getAttribute('aria-pressed')).toBe('false')

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await press(page, 'Surface', 'Papier')
  await press(page, 'Surface', 'Clignotement')
  expect(await auto.getAttribute('aria-pressed')).toBe('false')
  await page.waitForSelector('[data-press=drawn]')
  expect([await face.textContent(), await isSeen()]).toEqual(['Papier', 'visible'])
  await page.getByRole('button', { name: 'L’autre surface', exact: true }).click()
  expect([await face.textContent(), await isSeen()]).toEqual(['Écran', 'hidden'])
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ reducedMotion: null })
})
