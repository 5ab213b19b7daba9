import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { type TaggedElement, taggedElements } from '../reading/structure-tree.ts'
import { type Measured, measureBoxes } from './measure-boxes.ts'
import { press, stateOf } from './table-switches.ts'

const storybook = openStorybook({ viewport: { width: 1440, height: 900 } })
const READING = { guides: 'reading' }

/** How far a box may be from its lines, in mm. */
const TOLERANCE_MM = 0.5

const apart = (one: Measured, other: Measured) =>
  Math.max(
    ...(['left', 'top', 'right', 'bottom'] as const).map((edge) =>
      Math.abs(one[edge] - other[edge]),
    ),
  )

it.each([
  ['volets--need-help', { ...READING, sender: 'trois-vallons' }],
  ['volets--voices', { ...READING, zoom: 150, bleed: 3 }],
  ['feuille--inside', READING],
])('on %s every text and every figure lies in a box of its own', async (story, globals) => {
  const page = await storybook.show(story, globals)
  await page.waitForSelector('.table-read')
  const { drawn, boxes } = await measureBoxes(page)
  expect(drawn.length).toBeGreaterThan(5)
  expect(boxes).toHaveLength(drawn.length)
  for (const thing of drawn) {
    const nearest = Math.min(...boxes.map((box) => apart(box, thing)))
    expect(nearest, thing.what).toBeLessThan(TOLERANCE_MM)
  }
})

/** What the list says, as a reader of the page meets it. */
const listed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.table-reading-list button')].map((entry) => ({
      number: Number(entry.querySelector('.table-read-number')?.textContent),
      role: entry.querySelector('.table-read-role')?.textContent ?? '',
      words: entry.querySelector('.table-read-words')?.textContent ?? '',
    })),
  )

/** Words without white space, which a PDF has at the ends of lines. */
const bare = (words: string) => words.replace(/\s/g, '')

/** Titles and figures with their names, anything else that is read by its words. */
function inOrder(elements: readonly TaggedElement[], names: Readonly<Record<string, string>>) {
  return elements
    .filter(({ words, role }) => words !== '' && !/^(Span|Strong|Link|Fort)$/.test(role))
    .map(({ role, words }) => `${names[role] ?? ''}: ${bare(words)}`)
}

it.each([
  ['volets--voices', 'screen', 3],
  ['volets--need-help', 'screen', 6],
  ['feuille--outside', 'press', 1],
  ['feuille--inside', 'press', 2],
])('the list of %s is in the order of the structure of its PDF', async (story, product, number) => {
  const file = join(inject('out'), 'meuse-2024', `meuse-2024-${product}.pdf`)
  const tagged = await taggedElements(new Uint8Array(await readFile(file)), number)
  const page = await storybook.show(story, { ...READING, run: 'meuse-2024' })
  await page.waitForSelector('.table-reading-list')
  const entries = await listed(page)
  expect(entries.map((entry) => entry.number)).toEqual(entries.map((_, i) => i + 1))
  const names = { H1: 'Titre 1', H2: 'Titre 2', H3: 'Titre 3', Figure: 'Figure' }
  const own = Object.fromEntries(Object.values(names).map((name) => [name, name]))
  // A link is a paragraph of its own, and on paper nothing more.
  const read = entries.map((entry) => ({ ...entry, role: entry.role.replace('Lien', 'P') }))
  expect(inOrder(tagged, names).length).toBeGreaterThan(4)
  expect(inOrder(read, own)).toEqual(inOrder(tagged, names))
  const countOf = (all: readonly TaggedElement[], role: RegExp) =>
    all.filter((one) => role.test(one.role)).length
  for (const [french, role] of [
    [/^Liste/, /^L$/],
    [/^Élément de liste$/, /^LI$/],
    [/^Citation$/, /^BlockQuote$/],
    [/^Fort$/, /^(Span|Strong)$/],
  ] as const) {
    expect(countOf(entries, french), String(french)).toBe(countOf(tagged, role))
  }
})

it('is switched on by its guide, hatches decoration, and follows sender and surface', async () => {
  const page = await storybook.show('volets--need-help')
  await press(page, 'Repères', 'Lecture')
  await page.waitForSelector('.table-reading-list')
  expect((await stateOf(page)).pressed).toContain('Repères › Lecture')
  expect(await page.locator('.table-hatches path').count()).toBeGreaterThan(0)
  expect(await page.locator('.table-legend').textContent()).toContain('Décoration, non lue')
  const before = (await listed(page)).length
  const partner = await storybook.show('volets--need-help', {
    ...READING,
    sender: 'trois-vallons',
    surface: 'paper',
  })
  await expect.poll(async () => (await listed(partner)).length).toBeGreaterThan(before)
})

it.each([
  [1440, 900],
  [390, 844],
])('passes axe and is led by the keyboard in a window of %d by %d', async (width, height) => {
  const page = await storybook.show('feuille--inside')
  await page.setViewportSize({ width, height })
  await storybook.show('feuille--inside', { ...READING, zoom: 200 })
  await page.waitForSelector('.table-reading-list')
  expect(await axeFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)

  const pointed = () =>
    page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('.table-read[data-pointed="true"]')
      const place = box?.getBoundingClientRect()
      const table = document.querySelector('.table-scroller')?.getBoundingClientRect()
      const isInSight =
        place &&
        table &&
        place.left < table.right &&
        place.right > table.left &&
        place.top < table.bottom &&
        place.bottom > table.top
      return box ? [Number(box.dataset['number']), isInSight] : undefined
    })
  expect(await pointed()).toBeUndefined()
  // The list is one stop among those of the page: arrows lead on in it.
  await page.locator('.table-scroller').focus()
  await page.keyboard.press('Tab')
  await expect.poll(pointed).toEqual([1, true])
  await page.keyboard.press('ArrowDown')
  await expect.poll(pointed).toEqual([2, true])
  await page.keyboard.press('End')
  const { length } = await listed(page)
  await expect.poll(pointed).toEqual([length, true])
  await page.keyboard.press('Shift+Tab')
  await expect.poll(pointed).toBeUndefined()
  await page.keyboard.press('Tab')
  await expect.poll(pointed).toEqual([length, true])
  await page.keyboard.press('Home')
  await expect.poll(pointed).toEqual([1, true])
  await page.keyboard.press('Tab')
  expect(await page.locator('.table-reading-list :focus').count()).toBe(0)
})
