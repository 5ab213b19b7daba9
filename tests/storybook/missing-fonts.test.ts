import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { storyAddress } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { failing } from './failing.ts'

const storybook = openStorybook({ viewport: { width: 1000, height: 760 } })

const FONT = /SourceSans3-Regular[^/]*\.ttf$/

/** Fails the font as long as it is asked for in one of the two ways. */
const failingAs = (page: Page, type: 'fetch' | 'font', status?: number) =>
  failing(page, FONT, (route) => {
    if (route.request().resourceType() !== type) return route.continue()
    return status ? route.fulfill({ status }) : route.abort('internetdisconnected')
  })

async function askAgain(page: Page) {
  await page.getByRole('button', { name: 'Réessayer', exact: true }).focus()
  await page.keyboard.press('Enter')
}

it.each([
  [
    'the file that lines are measured by, then offline',
    'fetch',
    [
      [404, 'l’erreur 404'],
      [undefined, 'ne répond pas'],
    ],
  ],
  ['the letters that the browser draws in', 'font', [[undefined, 'ne répond pas']]],
] as const)('a font that is missing is told, and asked for again: %s', async (_, type, ways) => {
  const page = await storybook.context.newPage()
  for (const [i, [status, reason]] of ways.entries()) {
    const failure = await failingAs(page, type, status)
    if (i > 0) await askAgain(page)
    else await page.goto(storyAddress(storybook.origin, 'volets--cover', { guides: 'folds' }))
    const alert = page.getByRole('alert')
    await expect.poll(() => alert.textContent()).toContain(reason)
    expect(await axeFaults(page)).toEqual([])
    await failure.stop()
  }
  await askAgain(page)
  await page.waitForSelector('[data-panel] .flyer-line')
  const folds = page.getByRole('button', { name: 'Plis', exact: true })
  expect(await folds.getAttribute('aria-pressed')).toBe('true')
  await page.close()
})
