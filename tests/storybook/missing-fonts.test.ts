import { expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { storyAddress } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'

const storybook = openStorybook({ viewport: { width: 1000, height: 760 } })

it.each([
  ['the file that lines are measured by', 'fetch', 404, 'l’erreur 404'],
  ['the file that lines are measured by, offline', 'fetch', undefined, 'ne répond pas'],
  ['the letters that the browser draws in', 'font', undefined, 'ne répond pas'],
])('a font that is missing is told, and asked for again: %s', async (_, type, status, reason) => {
  const page = await storybook.context.newPage()
  await page.route(/SourceSans3-Regular[^/]*\.ttf$/, (route) => {
    if (route.request().resourceType() !== type) return route.continue()
    return status ? route.fulfill({ status }) : route.abort('internetdisconnected')
  })
  await page.goto(storyAddress(storybook.origin, 'volets--cover', { guides: 'folds' }))
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain(reason)
  expect(await axeFaults(page)).toEqual([])
  await page.unroute(/SourceSans3-Regular[^/]*\.ttf$/)
  await page.getByRole('button', { name: 'Réessayer', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-panel] .flyer-line')
  const folds = page.getByRole('button', { name: 'Plis', exact: true })
  expect(await folds.getAttribute('aria-pressed')).toBe('true')
  await page.close()
})
