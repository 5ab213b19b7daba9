import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { STORYBOOK, turnTo } from '../browser/light-table.ts'
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
  expect(stories.filter((story) => story.title === 'Pliage')).toHaveLength(5)
  expect(stories.filter((story) => story.title === 'Autres formats')).toHaveLength(2)
  expect(
    [...titles].filter((title) => title.startsWith('Composants/')).length,
  ).toBeGreaterThanOrEqual(8)
})

describe('every story, one after the other on one page', () => {
  let page: Page
  let faults: string[]
  beforeAll(async () => {
    page = await storybook.show('volets--cover')
    faults = watchPage(page, storybook.origin)
  })

  it.each(stories.map(({ id }) => id))(
    '%s renders in French, silently, from this host alone, and passes axe',
    async (id) => {
      await turnTo(page, id)
      await page.waitForSelector('#storybook-root > *')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
      expect(await axeFaults(page)).toEqual([])
      expect(faults.splice(0)).toEqual([])
    },
  )
})
