import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { launchBrowser, watchPage } from '../browser/launch.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { REPOSITORY } from '../setup/repository.ts'

const STORYBOOK = join(REPOSITORY, 'apps/storybook/storybook-static')

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
    const axe = await axeFaults(page)
    await page.close()
    expect(axe).toEqual([])
    expect(faults).toEqual([])
  })
})
