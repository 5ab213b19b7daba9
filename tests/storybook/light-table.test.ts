import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { launchBrowser } from '../browser/launch.ts'
import { openTable, STORYBOOK, sheetPlace } from '../browser/light-table.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { SUBJECTS } from '../visual/subjects.ts'

const CSS_PIXELS_PER_MM = 96 / 25.4
const RUNS = readCatalogue().printRuns
/** A window whose manager leaves a story the room for every switch. */
const MANAGER = { viewport: { width: 1440, height: 900 } }
const GUIDES = ['Fonds perdus', 'Format fini', 'Zone de sécurité', 'Plis', 'Grille de base']
const [FIRST_RUN = '', OTHER_RUN = ''] = RUNS.map(({ event }) => `Édition 1 · ${event}`)

let browser: Browser
let served: Served
let context: BrowserContext

beforeAll(async () => {
  served = await serveFolder(STORYBOOK)
  browser = await launchBrowser(inject('browser'))
  context = await browser.newContext({ viewport: { width: 1000, height: 760 } })
})
afterAll(async () => {
  await browser?.close()
  served?.close()
})

const open = (story: string, globals: Record<string, string | number> = {}) =>
  openTable(context, served.origin, story, globals)

const press = (page: Page | Frame, group: string, name: string) =>
  page
    .getByRole('group', { name: group, exact: true })
    .getByRole('button', { name, exact: true })
    .click()
const choose = (page: Page | Frame, label: string, option: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option })

/** What is pressed and chosen, as a reader of the toolbar hears it. */
const stateOf = (page: Page | Frame) =>
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
async function settledLook(page: Page): Promise<string> {
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

describe.each(SUBJECTS.map(({ story }) => story))('every switch shows on %s', (story) => {
  it('on screen and on paper', async () => {
    const page = await open(story)
    let look = await settledLook(page)
    const expectChange = async (what: string, change: () => Promise<unknown>) => {
      await change()
      const next = await settledLook(page)
      expect(next === look, `${what} changes nothing`).toBe(false)
      look = next
    }
    const first = look
    for (const guide of GUIDES) {
      await expectChange(guide, () => press(page, 'Repères', guide))
    }
    for (const guide of GUIDES) {
      await expectChange(`${guide} again`, () => press(page, 'Repères', guide))
    }
    expect(look).toBe(first)
    for (const bleed of ['1\u00a0mm', '2\u00a0mm', '3\u00a0mm', '5\u00a0mm', 'aucun (rogné)']) {
      await expectChange(bleed, () => choose(page, 'Fonds perdus montrés', bleed))
    }
    for (const run of [OTHER_RUN, FIRST_RUN]) {
      await expectChange(run, () => choose(page, 'Édition et tirage', run))
    }
    for (const surface of ['Superposition', 'Différence', 'Papier']) {
      await expectChange(surface, () => press(page, 'Surface', surface))
    }
    for (const ink of ['Cyan', 'Magenta', 'Jaune', 'Encrage', 'Noir', 'Composite']) {
      await expectChange(ink, () => press(page, 'Encres', ink))
    }
    for (const support of ['Papier couché', 'Papier non couché', 'Blanc de l’écran']) {
      await expectChange(support, () => press(page, 'Support', support))
    }
    await expectChange('zoom', () => choose(page, 'Zoom', '200\u00a0%'))
    await expectChange('screen', () => press(page, 'Surface', 'Écran'))
    await page.close()
  })
})

describe('the address', () => {
  const preview = async (page: Page): Promise<Frame> => {
    const handle = await page.waitForSelector('#storybook-preview-iframe')
    const frame = await handle.contentFrame()
    if (!frame) throw new Error('The manager shows no story.')
    await frame.waitForSelector('[data-panel] .flyer-line, [data-press=drawn]')
    return frame
  }

  it('keeps every choice, and gives it back to whoever opens it', async () => {
    const first = await browser.newContext(MANAGER)
    const page = await first.newPage()
    await page.goto(`${served.origin}/index.html?path=/story/volets--cover`)
    const frame = await preview(page)
    await press(frame, 'Surface', 'Papier')
    await press(frame, 'Repères', 'Format fini')
    await press(frame, 'Repères', 'Plis')
    await press(frame, 'Encres', 'Cyan')
    await press(frame, 'Encres', 'Noir')
    await press(frame, 'Support', 'Papier non couché')
    await choose(frame, 'Fonds perdus montrés', '3\u00a0mm')
    await choose(frame, 'Édition et tirage', OTHER_RUN)
    await choose(frame, 'Zoom', '150\u00a0%')
    await page.waitForURL(/zoom:150/)
    await expect.poll(async () => (await stateOf(frame)).chosen).toContain('150\u00a0%')
    const state = await stateOf(frame)
    const address = page.url()
    expect(decodeURIComponent(new URL(address).searchParams.get('globals') ?? '')).toMatch(
      /surface:paper.*guides:trim-folds.*inks:ck.*support:uncoated.*run:.*bleed:.*3.*zoom:.*150/,
    )
    await first.close()

    const other = await browser.newContext(MANAGER)
    const again = await other.newPage()
    await again.goto(address)
    const restored = await preview(again)
    await expect.poll(() => stateOf(restored)).toEqual(state)
    expect(state.pressed).toEqual([
      'Surface › Papier',
      'Repères › Format fini',
      'Repères › Plis',
      'Encres › Cyan',
      'Encres › Noir',
      'Support › Papier non couché',
    ])
    await other.close()
  })

  it('that says something wrong is as if it said nothing', async () => {
    const page = await open('volets--cover')
    const usual = await stateOf(page)
    await page.close()
    const wrong = await open('volets--cover', {
      surface: 'papyrus',
      guides: 'margins',
      inks: 'rgb',
      support: 'wood',
      run: 'none-such',
      bleed: 4,
      zoom: 'big',
    })
    expect(await stateOf(wrong)).toEqual(usual)
    await wrong.close()
    const huge = await open('volets--cover', { zoom: 9999, guides: 'trim-margins' })
    const { chosen, pressed } = await stateOf(huge)
    expect(chosen).toContain('800\u00a0%')
    expect(pressed).toContain('Repères › Format fini')
    await huge.close()
  })
})

it('inks and papers turn from screen to paper, and screen turns them back', async () => {
  const page = await open('volets--voices')
  for (const [group, name] of [
    ['Encres', 'Cyan'],
    ['Encres', 'Encrage'],
    ['Support', 'Papier non couché'],
  ] as const) {
    const pressed = () => stateOf(page).then((state) => state.pressed)
    await press(page, group, name)
    await expect
      .poll(pressed)
      .toEqual(expect.arrayContaining(['Surface › Papier', `${group} › ${name}`]))
    await press(page, 'Surface', 'Écran')
    await expect
      .poll(pressed)
      .toEqual(['Surface › Écran', 'Encres › Composite', 'Support › Blanc de l’écran'])
  }
  await page.close()
})

describe('the keyboard', () => {
  it('reaches every control', async () => {
    const page = await open('volets--cover')
    const wanted = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        '.light-table :is(button, select, input, a[href], [tabindex="0"])',
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
    await page.close()
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
      .toBe('Le saviez-vous\u202f? › Loi · 10,5\u00a0pt · encre\u00a0: noir (N\u00a0100)')
    await page.locator('[data-reading=pixel]').waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => crosshair.count()).toBe(0)
    await page.close()
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
    await page.close()
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
    await page.close()
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
      await page.close()
    },
  )

  it('keeps a calibration until it is taken back', async () => {
    const own = await browser.newContext({ viewport: { width: 1000, height: 760 } })
    const page = await openTable(own, served.origin, 'volets--cover', { zoom: 100 })
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
    await own.close()
  })
})

it('makes, for every run, the very press file that the command writes', async () => {
  const page = await open('volets--cover', { surface: 'paper' })
  for (const { id: run, event } of RUNS) {
    await choose(page, 'Édition et tirage', `Édition 1 · ${event}`)
    const link = page.locator(`.table-status a[download="${run}-press.pdf"][href^="blob:"]`)
    await link.waitFor()
    await page.waitForSelector('[data-press=drawn]')
    const made = await link.evaluate(async (element) => {
      const response = await fetch((element as HTMLAnchorElement).href)
      const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
      return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    })
    const manifest = JSON.parse(
      await readFile(join(inject('out'), run, 'manifest.json'), 'utf8'),
    ) as { files: { product: string; sha256: string }[] }
    expect(made, run).toBe(manifest.files.find(({ product }) => product === 'press')?.sha256)
  }
  await page.close()
})

it.each([
  ['paper', { surface: 'paper' }],
  ['the ink sum', { surface: 'paper', inks: 'sum' }],
  ['guides over a difference', { surface: 'difference', guides: 'bleed-trim-safe-folds-grid' }],
])('passes axe with %s in sight', async (_, globals) => {
  const page = await open('volets--need-help', globals)
  expect(await axeFaults(page)).toEqual([])
  await page.close()
})

it('lists what must be settled before a run is printed', async () => {
  const page = await open('volets--cover')
  const { openPoints } = readCatalogue()
  const card = page.getByRole('region', { name: 'Réserves à lever avant l’impression' })
  const button = page.getByRole('button', { name: '9\u00a0réserves' })
  await button.click()
  expect(await card.getByRole('listitem').allTextContents()).toEqual(
    openPoints.map(({ what }) => what),
  )
  expect((await card.boundingBox())?.x).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.count()).toBe(0)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  await button.click()
  await page.locator('.table-scroller').click({ position: { x: 30, y: 30 } })
  await expect.poll(() => card.count()).toBe(0)
  await page.close()
})

// 1140 × 860 is the room of a story in the manager at 1440 × 900.
describe.each([
  [1140, 860],
  [724, 660],
])('the table of a window of %i × %i', (width, height) => {
  const sized = async (story: string, globals: Record<string, string> = {}) => {
    const own = await browser.newContext({ viewport: { width, height } })
    const page = await openTable(own, served.origin, story, globals)
    return { page, close: () => own.close() }
  }

  it('stays where it is while the pointer reads it', async () => {
    const { page, close } = await sized('feuille--outside')
    const before = await sheetPlace(page)
    for (const field of ['title', 'columns.0.title', 'offer']) {
      await page.locator(`[data-field="${field}"]`).first().hover()
      await page.locator('[data-reading=ink]').waitFor()
      expect(await sheetPlace(page), field).toEqual(before)
    }
    await close()
  })

  it.each(['feuille--outside', 'volets--need-help'])(
    'shows the paper of %s on its sheet',
    async (story) => {
      const { page, close } = await sized(story)
      await press(page, 'Surface', 'Papier')
      await page.waitForSelector('[data-press=drawn]')
      await settledLook(page)
      const sheet = await sheetPlace(page)
      const paper =
        (await page.locator('canvas.table-paper').boundingBox()) ?? expect.fail('no paper')
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(paper[side] - sheet[side]), side).toBeLessThanOrEqual(1)
      }
      await close()
    },
  )
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
  await page.close()
})

it('is not enlarged by being reduced, when it fits at less than the least zoom', async () => {
  const own = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await openTable(own, served.origin, 'feuille--outside')
  const { width } = await sheetPlace(page)
  expect(width).toBeLessThan(0.5 * 297 * CSS_PIXELS_PER_MM)
  await page.getByRole('button', { name: '− Réduire' }).click()
  await page.locator('.table-scroller').press('-')
  expect((await sheetPlace(page)).width).toBe(width)
  await own.close()
})

it('folds most switches away in a narrow window, and brings them back', async () => {
  const own = await browser.newContext({ viewport: { width: 724, height: 660 } })
  const page = await openTable(own, served.origin, 'volets--cover')
  const plates = page.getByRole('group', { name: 'Encres', exact: true })
  expect(await plates.count()).toBe(0)
  await page.getByRole('button', { name: 'Plus de réglages' }).click()
  await plates.getByRole('button', { name: 'Cyan', exact: true }).click()
  await page.waitForSelector('[data-press=drawn]')
  await page.getByRole('button', { name: 'Moins de réglages' }).click()
  await page.getByRole('button', { name: 'Plus de réglages (1)' }).waitFor()
  expect(await plates.count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  await own.close()
})
