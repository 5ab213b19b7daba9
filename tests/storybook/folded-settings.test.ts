import type { Frame, Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { turnTo } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'

const WINDOW = { width: 1440, height: 900 }

const storybook = openStorybook({ viewport: WINDOW })

/** A story as Storybook's own manager shows it, in a window of 1440 × 900. */
async function inManager(story: string, globals: string): Promise<{ page: Page; frame: Frame }> {
  const page = await storybook.context.newPage()
  onTestFinished(() => page.close())
  await page.goto(`${storybook.origin}/index.html?path=/story/${story}&globals=${globals}`)
  const handle = await page.waitForSelector('#storybook-preview-iframe')
  const frame = (await handle.contentFrame()) ?? expect.fail('The manager shows no story.')
  await frame.waitForSelector('[data-panel] .flyer-line')
  return { page, frame }
}

/** The boxes of some parts of a story, and the room that it has, in CSS pixels. */
const boxesOf = (frame: Frame) =>
  frame.evaluate(() => {
    const boxOf = (selector: string) => {
      const { left, top, right, bottom, width, height } = (
        document.querySelector(selector) as HTMLElement
      ).getBoundingClientRect()
      return { left, top, right, bottom, width, height }
    }
    return {
      room: { width: window.innerWidth, height: window.innerHeight },
      sheet: boxOf('.table-sheet'),
      stage: boxOf('.table-stage'),
      status: boxOf('.table-status'),
    }
  })

/** How much of the room a sheet fills, in the direction that limits it. */
const filled = ({ room, sheet }: Awaited<ReturnType<typeof boxesOf>>) =>
  Math.max(sheet.width / room.width, sheet.height / room.height)

it('settings that are folded away leave a side nine tenths of the table at 1440 × 900', async () => {
  const { page, frame } = await inManager('feuille--outside', 'panel:shown')
  const shown = await boxesOf(frame)
  expect(filled(shown)).toBeLessThan(0.9)
  const button = frame.getByRole('button', { name: 'Réglages', exact: true })
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => filled(await boxesOf(frame))).toBeGreaterThanOrEqual(0.9)
  const { sheet, stage, status, room } = await boxesOf(frame)
  // Whole, and nothing blank between the table and what is said under it.
  expect(sheet.left).toBeGreaterThan(stage.left)
  expect(sheet.right).toBeLessThanOrEqual(stage.right)
  expect(sheet.bottom).toBeLessThanOrEqual(stage.bottom)
  expect(Math.abs(status.top - stage.bottom)).toBeLessThanOrEqual(1)
  expect(Math.abs(room.height - status.bottom)).toBeLessThanOrEqual(1)

  expect(await button.getAttribute('aria-expanded')).toBe('false')
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await frame.getByRole('group', { name: 'Encres', exact: true }).count()).toBe(0)
  await page.waitForURL(/panel:folded/)
  await button.click()
  await frame.getByRole('group', { name: 'Encres', exact: true }).waitFor()
})

it('stay folded away on the other stories, and pass axe so', async () => {
  const page = await storybook.show('feuille--outside', { panel: 'folded' })
  expect(await axeFaults(page)).toEqual([])

  await turnTo(page, 'volets--cover')
  const button = page.getByRole('button', { name: 'Réglages', exact: true })
  expect(await button.getAttribute('aria-expanded')).toBe('false')
})
