import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { launchBrowser, watchPage } from '../browser/launch.ts'
import { PRINT, type ProcessResult, runNode } from '../setup/run-node.ts'
import { bundleWithDraft } from './bundle-with-draft.ts'

/** A region of the picture as `--json` tells it, as far as this test looks; mm. */
interface Region {
  readonly number: number
  readonly side: 'outside' | 'inside'
  readonly panel: string
  readonly change: string
  readonly after?: { x: number; y: number; width: number; height: number }
}

const NAME = 'diff_edition-1_edition-2.html'

let folder: string
let out: string
let made: ProcessResult
let address: string
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyer-diff-'))
  out = join(folder, 'out')
  const command = await bundleWithDraft(folder)
  made = await runNode(command, ['diff', 'edition-1', 'edition-2', '--json', '--out', out])
  address = pathToFileURL(join(out, NAME)).href
  browser = await launchBrowser(inject('browser'))
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

async function openPage(width: number, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled })
  await page.goto(address)
  return page
}

describe('the differences of two editions, by the command in a process of its own', () => {
  it('are counted, and the page alone is written', async () => {
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' })
    const told = JSON.parse(made.stdout)
    const { texts, data, pictures } = told
    expect(told.count).toBe(texts.length + data.length + pictures.length)
    expect(
      texts.map(({ panel, field, change }: Record<string, string>) => [panel, field, change]),
    ).toEqual([
      ['why-publish', 'reasons.4.theme', 'removed'],
      ['why-publish', 'reasons.4.text', 'removed'],
      ['did-you-know', 'definition', 'changed'],
      ['need-help', 'email', 'changed'],
    ])
    expect(await readdir(out)).toEqual([NAME])
  })

  it('are refused with exit 2 as long as the catalogue has one edition', async () => {
    const argv = ['diff', 'edition-1', 'edition-2', '--out', join(folder, 'elsewhere')]
    const { code, stdout, stderr } = await runNode(PRINT, argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('There is only « edition-1 »')
    expect(await readdir(folder)).not.toContain('elsewhere')
  })
})

describe('the page', () => {
  it.each([320, 1280])(
    'breaks no rule of axe and is not wider than a window of %i px',
    async (width) => {
      const page = await openPage(width)
      const faults = watchPage(page, address)
      await page.reload()
      expect(await page.locator('h1').count()).toBe(1)
      const sizes = () =>
        page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      const [content = 0, window_ = 0] = await sizes()
      expect(content).toBeLessThanOrEqual(window_)
      expect(await axeFaults(page)).toEqual([])
      for (const details of await page.locator('details').all())
        await details.locator('summary').click()
      expect((await sizes())[0]).toBeLessThanOrEqual(window_)
      expect(await axeFaults(page)).toEqual([])
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('is read without a script, and its details open', async () => {
    const page = await openPage(1280, false)
    const definition = page.locator('li', { hasText: 'Définition' }).first()
    expect(await definition.locator('del').textContent()).toContain('librement')
    expect(await definition.locator('ins').textContent()).toContain('toujours')
    const whole = definition.locator('dd').first()
    expect(await whole.isVisible()).toBe(false)
    await definition.locator('summary').click()
    expect(await whole.textContent()).toMatch(/^Une donnée ouverte .* librement accessible/)
    await page.close()
  })

  it('marks what is gone and what is new without colour, in words too', async () => {
    const page = await openPage(1280)
    const lineOf = (tag: string) =>
      page
        .locator(`li ${tag}`)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine)
    expect([await lineOf('del'), await lineOf('ins')]).toEqual(['line-through', 'underline'])
    const texts = await page.locator('li ins, li del').allTextContents()
    expect(texts.length).toBeGreaterThan(4)
    for (const text of texts) expect(text).toMatch(/^\[(ajouté|supprimé)\u00a0: .*\]$/)
    await page.close()
  })

  it('outlines and numbers each region where it is on its side, in mm', async () => {
    const page = await openPage(1280)
    const { pictures } = JSON.parse(made.stdout) as { pictures: readonly Region[] }
    const here = pictures.filter(({ after }) => after !== undefined)
    expect(here.map(({ panel }) => panel)).toEqual(
      expect.arrayContaining(['need-help', 'why-publish', 'did-you-know']),
    )
    for (const { number, side, after } of here) {
      const outline = page.locator(`svg:has(#to-${side}) [data-region="${number}"] .outline`)
      const found = await outline.evaluate((element) => {
        const { x, y, width, height } = (element as SVGRectElement).getBBox()
        return { x, y, width, height }
      })
      // The outline leaves a millimetre around what it is about.
      expect(found.x).toBeCloseTo((after?.x ?? 0) - 1, 1)
      expect(found.y).toBeCloseTo((after?.y ?? 0) - 1, 1)
      expect(found.width).toBeCloseTo((after?.width ?? 0) + 2, 1)
      expect(found.height).toBeCloseTo((after?.height ?? 0) + 2, 1)
      expect(
        await page.locator('.changes .number', { hasText: new RegExp(`^${number}$`) }).count(),
      ).toBe(1)
    }
    await page.close()
  })

  it('shows the sheet at its proportions, both editions side by side where there is room', async () => {
    const boxes = async (page: Page) =>
      Promise.all(
        (await page.locator('.pair').first().locator('figure > svg').all()).map((svg) =>
          svg.boundingBox(),
        ),
      )
    const wide = await openPage(1280)
    const [left, right] = await boxes(wide)
    expect(left?.y).toBeCloseTo(right?.y ?? 0, 0)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
    // 297 × 210 mm and a margin of 6 mm around them.
    expect((left?.width ?? 0) / (left?.height ?? 1)).toBeCloseTo(309 / 222, 2)
    await wide.close()
    const narrow = await openPage(320)
    const [above, below] = await boxes(narrow)
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
    await narrow.close()
  })
})
