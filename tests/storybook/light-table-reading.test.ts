import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { sheetPlace } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { press } from './table-switches.ts'

const CSS_PIXELS_PER_MM = 96 / 25.4

const storybook = openStorybook({ viewport: { width: 1000, height: 760 } }, 'own')

/** The first look of this window, which its address tells. */
const FIRST = { zoom: 100 }

const open = (story: string, globals: Record<string, string | number> = {}) =>
  storybook.show(story, globals)

describe('the keyboard', () => {
  it('reaches every control', async () => {
    // The first look of this window: the keyboard begins at the top of the page.
    const page = await open('volets--cover', FIRST)
    const wanted = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        '.light-table :is(button, select, input, summary, a[href], [tabindex="0"])',
      )
      // A narrow window folds some of them away behind a button that a wide one has no need of.
      const shown = [...all].filter((element) => element.checkVisibility())
      for (const [i, element] of shown.entries()) element.dataset['stop'] = String(i)
      return [...shown.keys()].map(String)
    })
    expect(wanted.length).toBeGreaterThan(20)
    const reached: string[] = []
    for (let i = 0; i < wanted.length; i++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(
        () => (document.activeElement as HTMLElement | null)?.dataset['stop'] ?? 'none',
      )
      reached.push(stop)
    }
    expect(reached).toEqual(wanted)
  })

  it('reads what a pointer would', async () => {
    const page = await open('volets--did-you-know', { surface: 'paper' })
    const stage = page.getByRole('region', { name: /^Volet/ })
    await stage.focus()
    const law = page.locator('[data-field="law"] .flyer-line').first()
    const line = (await law.boundingBox()) ?? expect.fail('no line')
    const crosshair = page.locator('.table-crosshair')
    await page.keyboard.press('Shift+ArrowUp')
    for (let i = 0; i < 60; i++) {
      const box = await crosshair.boundingBox()
      if (box && box.y + box.height / 2 < line.y + 8) break
      await page.keyboard.press('Shift+ArrowUp')
    }
    await expect
      .poll(() => page.locator('[data-reading=ink]').textContent())
      .toBe('Le saviez-vous\u202f? › Loi · 11\u00a0pt · encre\u00a0: noir (N\u00a0100)')
    await page.locator('[data-reading=pixel]').waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => crosshair.count()).toBe(0)
  })

  it('moves and enlarges what lies on the table', async () => {
    const page = await open('feuille--outside', { zoom: 300 })
    const stage = page.getByRole('region', { name: /^Extérieur/ })
    await stage.focus()
    const scroll = () => stage.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])
    const [left = 0, top = 0] = await scroll()
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await scroll())[0]).toBeGreaterThan(left)
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await scroll())[1]).toBeGreaterThan(top)
    const width = async () => (await sheetPlace(page)).width
    const before = await width()
    await page.keyboard.press('+')
    await expect.poll(width).toBeCloseTo(before * 1.25, 0)
    await page.keyboard.press('-')
    await expect.poll(width).toBeCloseTo(before, 0)
    await page.keyboard.press('0')
    await expect.poll(width).toBeLessThan(1000)
  })
})

/** Where the pointer is, in mm, as the status bar tells. */
async function placeUnder(page: Page): Promise<number[]> {
  const told = (await page.locator('[data-reading=place]').textContent()) ?? ''
  return [...told.matchAll(/([\d,−]+)\u00a0mm/g)].map(([, number = '']) =>
    Number(number.replace(',', '.').replace('−', '-')),
  )
}

describe('measures', () => {
  it.each([50, 100, 300])('tells where the pointer is, at %i percent', async (zoom) => {
    const page = await open('feuille--outside', { zoom })
    const sheet = await sheetPlace(page)
    const stage = await page.locator('.table-scroller').boundingBox()
    if (!stage) throw new Error('There is no stage.')
    const scale = (CSS_PIXELS_PER_MM * zoom) / 100
    expect(sheet.width / scale).toBeCloseTo(297, 1)
    for (const [right, down] of [
      [0.5, 0.5],
      [0.4, 0.6],
    ] as const) {
      const x = Math.round(stage.x + stage.width * right)
      const y = Math.round(stage.y + stage.height * down)
      await page.mouse.move(x, y)
      // The reading is in tenths of a millimetre.
      const gap = async () => {
        const [toldX = Number.NaN, toldY = Number.NaN] = await placeUnder(page)
        const gaps = [toldX - (x - sheet.x) / scale, toldY - (y - sheet.y) / scale]
        return Math.max(...gaps.map(Math.abs))
      }
      await expect.poll(gap).toBeLessThanOrEqual(0.06)
    }
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('.table-ruler[data-direction="across"] g')].flatMap((tick) => {
        const label = tick.querySelector('text')?.textContent
        const box = tick.querySelector('line')?.getBoundingClientRect()
        return label && box ? [{ mm: Number(label.replace('−', '-')), at: box.left }] : []
      }),
    )
    expect(labels.length).toBeGreaterThan(3)
    for (const { mm, at } of labels) {
      // The box of a line of one pixel starts half a pixel before it.
      expect(Math.abs(at - (sheet.x + mm * scale)), `${mm} mm`).toBeLessThanOrEqual(1)
    }
  })

  it.each(['screen', 'paper'])(
    'says what the text under the pointer is, on %s',
    async (surface) => {
      const page = await open('volets--get-organised', { zoom: 100, surface })
      const line = page.locator('[data-field="columns.0.title"] .flyer-line').first()
      const { x, y, width, height } = (await line.boundingBox()) ?? expect.fail('no line')
      await page.mouse.move(x + width / 2, y + height / 2)
      await expect
        .poll(() => page.locator('[data-reading=ink]').textContent())
        .toBe(
          'Bien s’organiser › Phase 1 › Nom de la phase · 14\u00a0pt · encre\u00a0: jaune soleil (M\u00a012 · J\u00a095)',
        )
      const pixel = page.locator('[data-reading=pixel]')
      expect(await pixel.count()).toBe(surface === 'paper' ? 1 : 0)
      // Back from paper nothing of it is read any more.
      await press(page, 'Surface', 'Papier')
      await page.waitForSelector('[data-press=drawn]')
      await press(page, 'Surface', 'Écran')
      await line.hover()
      await expect.poll(() => pixel.count()).toBe(0)
    },
  )

  it('keeps a calibration until it is taken back', async () => {
    // As the address of the page has it, since that will be loaded again.
    const page = await open('volets--cover', FIRST)
    const width = async () => (await sheetPlace(page)).width
    const usual = await width()
    await page.getByRole('button', { name: 'Étalonner…' }).click()
    await page.getByLabel(/résolution de l’écran/).fill('120')
    await expect.poll(width).toBeCloseTo((usual * 120) / 96, 0)
    await page.reload()
    await page.waitForSelector('[data-panel] .flyer-line')
    await expect.poll(width).toBeCloseTo((usual * 120) / 96, 0)
    await page.getByRole('button', { name: 'Étalonner…' }).click()
    await page.getByRole('button', { name: 'Revenir au réglage d’origine' }).click()
    await expect.poll(width).toBeCloseTo(usual, 0)
  })

  it('says so when the browser will not keep a calibration', async () => {
    const page = await open('volets--cover', { zoom: 100 })
    const keeping = await page.evaluateHandle(() => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError')
      }
      return setItem
    })
    await page.getByRole('button', { name: 'Étalonner…' }).click()
    const told = page.getByText('Ce navigateur ne gardera pas ce réglage')
    expect(await told.count()).toBe(0)
    await page.getByLabel(/résolution de l’écran/).fill('120')
    await told.waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Revenir au réglage d’origine' }).click()
    await expect.poll(() => told.count()).toBe(0)
    await keeping.evaluate((setItem) => {
      Storage.prototype.setItem = setItem
    })
  })
})

it('stays in sight when a link of the leaflet is clicked', async () => {
  const page = await open('feuille--outside')
  const address = page.url()
  await page.locator('[data-field="website"] a, a[href*="datagrandest"]').first().click()
  await page.locator('[data-reading=ink]').waitFor()
  expect(page.url()).toBe(address)
  expect(
    page
      .context()
      .pages()
      .filter((one) => one.url().includes('datagrandest.fr')),
  ).toEqual([])
})

it('has no stop for the keyboard on what paper covers', async () => {
  const page = await open('feuille--outside')
  const stops = () =>
    page.locator('.table-screen a').evaluateAll((links) => links.map((link) => link.tabIndex))
  const onScreen = await stops()
  expect(onScreen.length).toBeGreaterThan(2)
  expect(new Set(onScreen)).toEqual(new Set([0]))
  await press(page, 'Surface', 'Papier')
  await expect.poll(async () => new Set(await stops())).toEqual(new Set([-1]))
  await press(page, 'Surface', 'Écran')
  await expect.poll(async () => new Set(await stops())).toEqual(new Set([0]))
})
