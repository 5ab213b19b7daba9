import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, watchPage } from '../browser/launch.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { REPOSITORY } from '../setup/repository.ts'

const STORYBOOK = join(REPOSITORY, 'apps/storybook/storybook-static')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const index = JSON.parse(await readFile(join(STORYBOOK, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; title: string; importPath: string }>
}
const stories = Object.values(index.entries)

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveFolder(STORYBOOK)
  browser = await launchBrowser(inject('browser'))
})
afterAll(async () => {
  await browser?.close()
  served?.close()
})

it('has a story for both sides, each panel, each state of folding and each component', () => {
  const titles = new Set(stories.map((story) => story.title))
  expect(stories.filter((story) => story.title === 'Feuille')).toHaveLength(2)
  expect(stories.filter((story) => story.title === 'Volets')).toHaveLength(6)
  expect(stories.filter((story) => story.title === 'Pliage')).toHaveLength(4)
  expect(
    [...titles].filter((title) => title.startsWith('Composants/')).length,
  ).toBeGreaterThanOrEqual(8)
})

describe.each(stories.map((story) => [story.id, story]))('%s', (id) => {
  it('renders in French, silently, from this host alone, and passes axe', async () => {
    const page = await browser.newPage()
    const faults = watchPage(page, served.origin)
    await page.goto(
      `${served.origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`,
    )
    await page.waitForSelector('#storybook-root > *')
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    await page.addScriptTag({ path: axe })
    const { violations } = (await page.evaluate(() => {
      const { axe } = globalThis as unknown as {
        axe: { run: (o: RunOptions) => Promise<AxeResults> }
      }
      // A story is a part of a page: the page that holds it has the heading of level one.
      return axe.run({ rules: { 'page-has-heading-one': { enabled: false } } })
    })) as AxeResults
    await page.close()
    expect(
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
    ).toEqual([])
    expect(faults).toEqual([])
  })
})
