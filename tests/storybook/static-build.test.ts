import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { watchPage } from '../browser/launch.ts'
import { STORYBOOK, showStory, turnTo } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'

const FOLDER = '/quelque/part/'

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

const storybook = openStorybook()

let served: Served
let budget: Budget
/** A page that may load from the folder alone, what it did wrong, and what it loaded. */
let page: Page
let faults: string[]
const responses: Response[] = []

// The first look is what the budget is about; whatever comes after it is shown by the same page.
beforeAll(async () => {
  served = await serveFolder(STORYBOOK, FOLDER)
  budget = JSON.parse(await readFile(new URL('./budget.json', import.meta.url), 'utf8')) as Budget
  page = await storybook.context.newPage()
  faults = watchPage(page, `${served.origin}${FOLDER}`)
  page.on('response', (response) => {
    responses.push(response)
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await showStory(page, `${served.origin}${FOLDER}`, budget.story)
  await loaded(page)
})
afterAll(() => served?.close())

const loaded = (of: Page) => of.waitForLoadState('networkidle')

it('loads no more for a first look than the budget, and no part of paper', async () => {
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

it('shows panels, sides and press files from a folder of any server, asking no one else', async () => {
  await turnTo(page, 'feuille--inside', { surface: 'paper' })
  await turnTo(page, 'volets--voices', { surface: 'paper', support: 'uncoated' })
  await loaded(page)
  expect(faults).toEqual([])
})

it('checks a file from there too', async () => {
  await turnTo(page, 'controle--check', {})
  const file = join(inject('out'), 'meuse-2024/meuse-2024-press.pdf')
  await page.setInputFiles('input[type=file]', file)
  await page.getByText('Bon pour l’impression meuse-2024-press.pdf').waitFor()
  expect(faults).toEqual([])
})

it('finds a page that asks another host, or for what is not there', async () => {
  await page.evaluate(async () => {
    await fetch('missing.json')
    await fetch('/outside-of-the-folder.json')
  })
  const found = faults.splice(0)
  expect(found.filter((fault) => fault.startsWith('404')).length).toBe(2)
  expect(found.filter((fault) => fault.startsWith('foreign')).length).toBe(1)
})
