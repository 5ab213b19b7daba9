import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { STORYBOOK } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'

const index = JSON.parse(await readFile(join(STORYBOOK, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; title: string; importPath: string }>
}
const stories = Object.values(index.entries)

const storybook = openStorybook()

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
    const page = await storybook.browser.newPage()
    const faults = watchPage(page, storybook.origin)
    await page.goto(
      `${storybook.origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`,
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
