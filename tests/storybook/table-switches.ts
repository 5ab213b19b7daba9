import { createHash } from 'node:crypto'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'

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

/** A picture of what lies on the table, and what is said of it and of its run, once all is at rest. */
export async function settledLook(page: Page): Promise<string> {
  const { said, ...clip } = await page.evaluate(async () => {
    const isBusy = () => {
      const status = document.querySelector('[data-press]')?.getAttribute('data-press')
      return status === 'pending' || status === 'ready'
    }
    // Frames, and whatever they set going: three quiet ones in a row.
    for (let quiet = 0; quiet < 3; quiet = isBusy() ? 0 : quiet + 1) {
      await new Promise((rest) => requestAnimationFrame(() => requestIdleCallback(rest)))
    }
    const top = document.querySelector('.table-stage')?.getBoundingClientRect()
    const bottom = document.querySelector('.table-status')?.getBoundingClientRect()
    const place = { x: top?.left ?? 0, y: top?.top ?? 0, width: top?.width ?? 0, height: 0 }
    place.height = (bottom?.top ?? 0) - place.y
    return { ...place, said: document.querySelector('.table-caption')?.textContent ?? '' }
  })
  return createHash('sha256')
    .update(await page.screenshot({ clip }))
    .update(said)
    .digest('hex')
}

/** The first settled look that is another one than before. */
export async function changedLook(page: Page, before: string, what: string): Promise<string> {
  let look = before
  const differs = async () => {
    look = await settledLook(page)
    return look !== before
  }
  await expect.poll(differs, { message: `${what} changes nothing`, interval: 0 }).toBe(true)
  return look
}
