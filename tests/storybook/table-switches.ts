import { createHash } from 'node:crypto'
import type { Frame, Page } from 'playwright-core'

/** Presses a button of a group of the toolbar. */
export const press = (page: Page | Frame, group: string, name: string) =>
  page
    .getByRole('group', { name: group, exact: true })
    .getByRole('button', { name, exact: true })
    .click()
/** Chooses from a list of the toolbar. */
export const choose = (page: Page | Frame, label: string, option: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option })

/** What is pressed and chosen, as a reader of the toolbar hears it. */
export const stateOf = (page: Page | Frame) =>
  page.evaluate(() => ({
    pressed: [...document.querySelectorAll('[aria-pressed="true"]')].map((button) => {
      const group = button.closest('fieldset')?.querySelector('legend')?.textContent
      return `${group} › ${button.textContent}`
    }),
    chosen: [...document.querySelectorAll('select')].map(
      (select) => select.selectedOptions[0]?.textContent,
    ),
  }))

/** A picture of what lies on the table and what is said of it, once it no longer changes. */
export async function settledLook(page: Page): Promise<string> {
  let before = ''
  for (let i = 0; i < 60; i++) {
    const [box, isBusy] = await page.evaluate(() => {
      const top = document.querySelector('.table-stage')?.getBoundingClientRect()
      const bottom = document.querySelector('.table-caption')?.getBoundingClientRect()
      const status = document.querySelector('[data-press]')?.getAttribute('data-press')
      const place = { x: top?.left ?? 0, y: top?.top ?? 0, width: top?.width ?? 0, height: 0 }
      place.height = (bottom?.bottom ?? 0) - place.y
      return [place, status !== 'none' && status !== 'drawn'] as const
    })
    const look = createHash('sha256')
      .update(await page.screenshot({ clip: box }))
      .digest('hex')
    if (!isBusy && look === before) return look
    before = isBusy ? '' : look
    await page.waitForTimeout(60)
  }
  throw new Error('The table never comes to rest.')
}
