import { jobOf, readCatalogue } from '@flyer-open-data/flyer'
import { expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openStorybook } from '../browser/opened-storybook.ts'

const storybook = openStorybook({ viewport: { width: 1140, height: 860 } })

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
const open = run ? jobOf(catalogue, run).openPoints.filter(({ lifted }) => !lifted) : []

it('open points stand in a list beside the sheet, and each shows its place on it', async () => {
  const page = await storybook.show('feuille--outside', { run: 'meuse-2024' })
  const list = page.getByRole('list', { name: 'Réserves à lever avant l’impression' })
  expect(await list.count()).toBe(0)
  await page.getByText(`${open.length}\u00a0réserves à lever avant l’impression`).click()
  const words = await list.getByRole('listitem').allTextContents()
  expect(words).toHaveLength(open.length)
  for (const [i, { what }] of open.entries()) expect(words[i]).toContain(what)

  // The list covers nothing of the sheet.
  const sheet = (await page.locator('.table-sheet').boundingBox()) ?? expect.fail('no sheet')
  const box = (await list.boundingBox()) ?? expect.fail('no list')
  expect(box.x + box.width).toBeLessThanOrEqual(sheet.x)

  const point = list.getByRole('button', { name: /Cible actuelle de la redirection/ })
  await point.focus()
  await page.keyboard.press('Enter')
  expect(await point.getAttribute('aria-pressed')).toBe('true')
  const outline = page.locator('.table-point-core')
  await outline.waitFor()
  const [found, code] = await Promise.all([
    outline.boundingBox(),
    page.locator('[data-panel="need-help"] svg[role="img"]').boundingBox(),
  ])
  if (!found || !code) throw new Error('nothing is outlined')
  expect(found.x).toBeLessThanOrEqual(code.x)
  expect(found.y).toBeLessThanOrEqual(code.y)
  expect(found.x + found.width).toBeGreaterThanOrEqual(code.x + code.width)
  expect(found.width).toBeLessThan(1.5 * code.width)

  const voices = list.getByRole('button', { name: /trois témoins/ })
  expect(await voices.textContent()).toContain('qui n’est pas sur la table')
  expect(await axeFaults(page)).toEqual([])
  await point.click()
  await expect.poll(() => outline.count()).toBe(0)
})
