import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser, watchPage } from '../browser/launch.ts'
import { STORYBOOK } from '../browser/light-table.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'

const FOLDER = '/quelque/part/'

/** What the manager of Storybook 10 writes of its own parts. */
const STORYBOOK_OWN =
  "The 'ariaLabel' prop on 'PopoverProvider' will become mandatory in Storybook 11"

interface Budget {
  readonly story: string
  readonly measuredKb: number
  readonly measuredGzipKb: number
  readonly marginPercent: number
}

/** Words that stand in the built code of a heavy part, whatever its file is called. */
const HEAVY = {
  'react-pdf': 'yoga',
  'pdf-lib': 'NeedAppearances',
  'pdf.js': 'pdfjs',
  lcms: 'cmsCreateTransform',
} as const

let browser: Browser
let served: Served
let budget: Budget

beforeAll(async () => {
  served = await serveFolder(STORYBOOK, FOLDER)
  browser = await launchBrowser(inject('browser'))
  budget = JSON.parse(await readFile(new URL('./budget.json', import.meta.url), 'utf8')) as Budget
})
afterAll(async () => {
  await browser?.close()
  served?.close()
})

/** A page that may load from the folder alone, what it did wrong, and what it loaded. */
async function openWatched(address: string) {
  const page = await browser.newPage()
  const faults = watchPage(page, `${served.origin}${FOLDER}`)
  const responses: Response[] = []
  page.on('response', (response) => {
    responses.push(response)
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(`${served.origin}${FOLDER}${address}`)
  return { page, faults, responses }
}

const loaded = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

it('shows panels, sides and press files from a folder of any server, asking no one else', async () => {
  for (const [address, shown] of [
    ['iframe.html?viewMode=story&id=volets--cover', '[data-panel] .flyer-line'],
    ['iframe.html?viewMode=story&id=feuille--inside&globals=surface:paper', '[data-press=drawn]'],
    [
      'iframe.html?viewMode=story&id=volets--voices&globals=surface:paper;support:uncoated',
      '[data-press=drawn]',
    ],
  ] as const) {
    const { page, faults } = await openWatched(address)
    await page.waitForSelector(shown)
    await loaded(page)
    await page.close()
    expect(faults, address).toEqual([])
  }
})

it('shows the manager from a folder of any server, asking no one else', async () => {
  const { page, faults } = await openWatched('index.html?path=/story/volets--need-help')
  const preview = page.frameLocator('#storybook-preview-iframe')
  await preview.locator('[data-panel="need-help"] .flyer-line').first().waitFor()
  await loaded(page)
  const inside = await preview.locator('html').getAttribute('lang')
  await page.close()
  expect(inside).toBe('fr')
  expect(faults.filter((fault) => !fault.includes(STORYBOOK_OWN))).toEqual([])
})

it('finds a page that asks another host, or for what is not there', async () => {
  const { page, faults } = await openWatched('iframe.html?viewMode=story&id=volets--cover')
  await page.waitForSelector('[data-panel] .flyer-line')
  await page.evaluate(async () => {
    await fetch('missing.json')
    await fetch('/outside-of-the-folder.json')
  })
  await page.close()
  expect(faults.filter((fault) => fault.startsWith('404')).length).toBe(2)
  expect(faults.filter((fault) => fault.startsWith('foreign')).length).toBe(1)
})

it('loads no more for a first look than the budget, and no part of paper', async () => {
  const { page, responses } = await openWatched(`iframe.html?viewMode=story&id=${budget.story}`)
  await page.waitForSelector('[data-panel] .flyer-line')
  await loaded(page)
  const bodies = new Map<string, Buffer>()
  for (const response of responses) {
    if (/^https?:/.test(response.url())) bodies.set(response.url(), await response.body())
  }
  const kb = (bytes: number) => Math.round(bytes / 1000)
  const all = [...bodies.values()]
  const plain = kb(all.reduce((sum, body) => sum + body.length, 0))
  const gzip = kb(all.reduce((sum, body) => sum + gzipSync(body).length, 0))
  const code = (some: readonly Buffer[]) => Buffer.concat(some).toString('latin1')
  const atFirst = code(all)

  // What Papier fetches holds every heavy part: the words would find one that came too early.
  const known = new Set(bodies.keys())
  await page.getByRole('button', { name: 'Papier', exact: true }).click()
  await page.waitForSelector('[data-press=drawn]')
  const added: Buffer[] = []
  for (const response of responses) {
    if (/^https?:/.test(response.url()) && !known.has(response.url())) {
      added.push(await response.body())
    }
  }
  await page.close()
  const afterPaper = code(added)
  for (const [part, word] of Object.entries(HEAVY)) {
    expect(atFirst.includes(word), `${part} before paper is asked for`).toBe(false)
    expect(afterPaper.includes(word), `${part} with paper`).toBe(true)
  }

  const most = (measured: number) => measured * (1 + budget.marginPercent / 100)
  const told = `${plain} kB, ${gzip} kB by gzip`
  expect(plain, told).toBeLessThanOrEqual(most(budget.measuredKb))
  expect(gzip, told).toBeLessThanOrEqual(most(budget.measuredGzipKb))
  // A budget that is far above what is loaded limits nothing: measure it again.
  expect(plain, told).toBeGreaterThan(budget.measuredKb * 0.8)
})
