import { describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { sheetPlace } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { press, settledLook } from './table-switches.ts'

const CSS_PIXELS_PER_MM = 96 / 25.4

const WINDOW = { width: 1000, height: 760 }

const storybook = openStorybook({ viewport: WINDOW })

// 1140 × 860 is the room of a story in the manager at 1440 × 900.
describe.each([
  [1140, 860],
  [724, 660],
])('the table of a window of %i × %i', (width, height) => {
  /** The page that all tests of the file share, in this size. */
  const show = async (story: string) => {
    const page = await storybook.show(story)
    await page.setViewportSize({ width, height })
    await settledLook(page)
    return page
  }

  it('stays where it is while the pointer reads it', async () => {
    const page = await show('feuille--outside')
    const before = await sheetPlace(page)
    for (const field of ['title', 'columns.0.title', 'offer']) {
      await page.locator(`[data-field="${field}"]`).first().hover()
      await page.locator('[data-reading=ink]').waitFor()
      expect(await sheetPlace(page), field).toEqual(before)
    }
  })

  it.each(['feuille--outside', 'volets--need-help'])(
    'shows the paper of %s on its sheet',
    async (story) => {
      const page = await show(story)
      await press(page, 'Surface', 'Papier')
      await page.waitForSelector('[data-press=drawn]')
      await settledLook(page)
      const sheet = await sheetPlace(page)
      const paper =
        (await page.locator('canvas.table-paper').boundingBox()) ?? expect.fail('no paper')
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(paper[side] - sheet[side]), side).toBeLessThanOrEqual(1)
      }
    },
  )
})

it('is not enlarged by being reduced, when it fits at less than the least zoom', async () => {
  const page = await storybook.show('feuille--outside')
  await page.setViewportSize({ width: 390, height: 800 })
  await settledLook(page)
  const { width } = await sheetPlace(page)
  expect(width).toBeLessThan(0.5 * 297 * CSS_PIXELS_PER_MM)
  await page.getByRole('button', { name: '− Réduire' }).click()
  await page.locator('.table-scroller').press('-')
  await settledLook(page)
  expect((await sheetPlace(page)).width).toBe(width)
})

it('folds most switches away in a narrow window, and brings them back', async () => {
  const page = await storybook.show('volets--cover')
  await page.setViewportSize({ width: 724, height: 660 })
  const plates = page.getByRole('group', { name: 'Encres', exact: true })
  expect(await plates.count()).toBe(0)
  await page.getByRole('button', { name: 'Plus de réglages' }).click()
  await plates.getByRole('button', { name: 'Cyan', exact: true }).click()
  await page.waitForSelector('[data-press=drawn]')
  await page.getByRole('button', { name: 'Moins de réglages' }).click()
  await page.getByRole('button', { name: 'Plus de réglages (1)' }).waitFor()
  expect(await plates.count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
})
