import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { catalogueWith } from '../bad-input/faults.ts'
import { launchBrowser } from '../browser/launch.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { cropPage } from '../reading/crop-page.ts'
import { darkness, rasterise } from '../reading/pdfium.ts'
import { pageLines } from '../reading/text-lines.ts'
import { callCommand } from '../setup/call-command.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { compareLines } from './compare-lines.ts'
import { measureScreen } from './measure-screen.ts'
import { screenPage } from './screen-page.tsx'

/** Where panels stand when the data alone say 95, 101 and 101 mm. */
const PLACES = {
  'get-organised': { page: 1, x: 0, width: 95 },
  'need-help': { page: 1, x: 95, width: 101 },
  cover: { page: 1, x: 196, width: 101 },
  'why-publish': { page: 2, x: 0, width: 101 },
  voices: { page: 2, x: 101, width: 101 },
  'did-you-know': { page: 2, x: 202, width: 95 },
} as const

let out: string
let browser: Browser
let served: Served
let pdf: Uint8Array

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-widths-'))
  const argv = ['meuse-2024', '--product', 'press', '--out', out]
  const { code, stderr } = await callCommand(argv, catalogueWith('other-widths'))
  expect(stderr).not.toContain('Error')
  expect(code).toBe(0)
  pdf = new Uint8Array(await readFile(join(out, 'meuse-2024', 'meuse-2024-press.pdf')))
  served = await serveFolder(REPOSITORY)
  browser = await launchBrowser(inject('browser'))
})
afterAll(async () => {
  await browser?.close()
  served?.close()
  await rm(out, { recursive: true, force: true })
})

it.each([
  [1, [95, 196]],
  [2, [101, 202]],
])('moves the fold marks of page %i with the widths', async (page, folds) => {
  // Of the sheet, the last mm before the bleed.
  const strip = await cropPage(pdf, page, ({ width }) => [{ x: 0, y: 17, width, height: 1 }])
  const raster = await rasterise(strip, 1, 508)
  const row = 0.5 * raster.pixelsPerMm
  const inked = (x: number) =>
    Math.max(...[-1, 0, 1].map((i) => darkness(raster, (x + 21) * raster.pixelsPerMm + i, row)))
  for (const fold of folds) expect(inked(fold), `fold at ${fold}`).toBeGreaterThan(0.3)
  for (const former of [97, 100, 197, 200]) expect(inked(former), `no fold at ${former}`).toBe(0)
})

it('moves the panels and their lines on both surfaces alike', async () => {
  const page = await browser.newPage()
  await page.route(`${served.origin}/page`, async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: await screenPage(catalogueWith('other-widths')),
    }),
  )
  await page.goto(`${served.origin}/page`)
  const places = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-panel]')].map((panel) => {
        const { left, width } = panel.getBoundingClientRect()
        const sheet = panel.closest('.flyer-sheet')?.getBoundingClientRect().left ?? 0
        return [panel.dataset['panel'], { x: left - sheet, width }]
      }),
    ),
  )
  const screen = await measureScreen(page)
  await page.close()
  for (const [panel, { page: number, x, width }] of Object.entries(PLACES)) {
    expect((places[panel]?.x ?? 0) / (96 / 25.4), `left edge of ${panel}`).toBeCloseTo(x, 1)
    expect((places[panel]?.width ?? 0) / (96 / 25.4), `width of ${panel}`).toBeCloseTo(width, 1)
    const lines = (await pageLines(pdf, number))
      .filter((l) => l.left >= x && l.left < x + width && l.baseline > 0 && l.baseline < 210)
      .map((l) => ({ ...l, left: l.left - x }))
    expect(compareLines(screen[panel] ?? [], lines), panel).toEqual([])
  }
})
