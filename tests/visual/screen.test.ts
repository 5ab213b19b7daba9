import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { turnTo } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { changesOf, reportChanges } from './changes-of.ts'
import { openSubject, SCREEN_CONTEXT, screenPicture, screenPictures } from './screen-picture.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

const storybook = openStorybook(SCREEN_CONTEXT)

it('both sides and the six panels look on screen as they did', async () => {
  const pictures = await screenPictures(storybook.context, storybook.origin)
  const changes = await changesOf('screen', pictures)
  if (changes.length > 0) expect.fail(await reportChanges(changes, 'screen'))
})

describe('a change on screen is seen', () => {
  let page: Page
  beforeAll(async () => {
    page = await openSubject(storybook.context, storybook.origin, SUBJECTS[0] as Subject)
  })
  afterAll(() => page.close())

  /** Gives what is shown now another style; the next story has none of it. */
  const styled = (content: string) =>
    page.evaluate((css) => {
      const style = document.createElement('style')
      style.textContent = css
      document.querySelector('[data-panel]')?.append(style)
    }, content)

  /** Changes a panel in the browser, and compares it with its reference. */
  async function changesAfter(name: Subject['name'], change: () => Promise<unknown>) {
    const subject = SUBJECTS.find((one) => one.name === name)
    if (!subject) throw new Error(`There is no subject ${name}.`)
    await turnTo(page, subject.story)
    await change()
    const picture = await screenPicture(page, subject)
    return changesOf('screen', new Map([[subject, picture]]))
  }

  it('one word', async () => {
    const changes = await changesAfter('why-publish', () =>
      page.evaluate(() => {
        const line = document.querySelector('[data-field="reasons.0.text"] .flyer-line')
        const walker = document.createTreeWalker(line as Node, NodeFilter.SHOW_TEXT)
        const text = walker.nextNode() as Text
        text.data = text.data.replace(/\p{L}{4,}/u, (word) => [...word].toReversed().join(''))
      }),
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]?.gap.levels).toBeGreaterThan(20)
  })

  it('a colour, by 2 % of one channel', async () => {
    const changes = await changesAfter('cover', () =>
      page.evaluate(() => {
        const drawn = [...document.querySelectorAll<SVGElement>('.table-screen path[fill]')]
        const fill = drawn[0]?.getAttribute('fill')
        for (const path of drawn.filter((one) => one.getAttribute('fill') === fill)) {
          const [r = 0, g = 0, b = 0] = getComputedStyle(path).fill.match(/\d+/g)?.map(Number) ?? []
          path.setAttribute('fill', `rgb(${r} ${g > 127 ? g - 5 : g + 5} ${b})`)
        }
      }),
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]?.gap.levels).toBeCloseTo(5, 1)
  })

  it.each(['left', 'top'])('a line that moved by 0.3 mm (%s)', async (edge) => {
    const changes = await changesAfter('voices', () =>
      styled(
        `[data-field="testimonials.1.speaker"] .flyer-line { position: relative; ${edge}: 0.3mm }`,
      ),
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]?.gap.levels).toBeGreaterThan(20)
  })

  it('and its report shows before, after and difference, in French', async () => {
    const changes = await changesAfter('cover', () =>
      styled('[data-field="title"] { visibility: hidden }'),
    )
    const folder = await mkdtemp(join(tmpdir(), 'flyer-report-'))
    try {
      const message = await reportChanges(changes, 'screen', folder)
      expect(message).toContain(join(folder, 'index.html'))
      expect(message).toContain('npm run references')
      const html = await readFile(join(folder, 'index.html'), 'utf8')
      const pictures = [...html.matchAll(/src="([^"]+)"/g)].map(([, file = '']) => file)
      expect(pictures).toEqual(['cover-avant.png', 'cover-apres.png', 'cover-difference.png'])
      expect(pictures.every((file) => existsSync(join(folder, file)))).toBe(true)
      expect(html).toMatch(/lang="fr"[\s\S]*cover, écran[\s\S]*avant[\s\S]*après[\s\S]*différence/)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
