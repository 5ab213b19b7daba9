import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PanelId, panelFrames, readCatalogue, SIDES } from '@flyer-open-data/flyer'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { turnTo } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { type MeasuredLine, pageLines } from '../reading/text-lines.ts'
import { compareLines, largestGap } from './compare-lines.ts'
import { measureScreen } from './measure-screen.ts'

const { format } = readCatalogue()

const storybook = openStorybook()

/** The lines of a panel of the finished press file, in mm from the panel's corner. */
async function linesOnPaper(panel: PanelId): Promise<MeasuredLine[]> {
  const frames = SIDES.flatMap((side) => panelFrames(format, side))
  const frame = frames.find(({ content }) => content === panel)
  if (!frame) throw new Error(`No place for ${panel}`)
  const pdf = await readFile(join(inject('out'), 'meuse-2024', 'meuse-2024-press.pdf'))
  const lines = await pageLines(new Uint8Array(pdf), SIDES.indexOf(frame.side) + 1)
  return lines
    .filter(
      ({ left, baseline }) =>
        left >= frame.x && left < frame.x + frame.width && baseline > 0 && baseline < frame.height,
    )
    .map((line) => ({ ...line, left: line.left - frame.x }))
}

let page: Page
beforeAll(async () => {
  // At true size: other sizes are the same lines, scaled as a whole.
  page = await storybook.show('volets--cover', { zoom: 100 })
})

describe.each([
  ['feuille--outside', ['cover', 'get-organised', 'need-help']],
  ['feuille--inside', ['why-publish', 'voices', 'did-you-know']],
  ['volets--cover', ['cover']],
  ['volets--why-publish', ['why-publish']],
  ['volets--voices', ['voices']],
  ['volets--did-you-know', ['did-you-know']],
  ['volets--get-organised', ['get-organised']],
  ['volets--need-help', ['need-help']],
] as const)('the story %s', (story, panels) => {
  it('has the lines of the press file, each at its place and of its width', async () => {
    await turnTo(page, story)
    const onScreen = await measureScreen(page)
    expect(Object.keys(onScreen).toSorted()).toEqual([...panels].toSorted())
    for (const panel of panels) {
      const screen = onScreen[panel] ?? []
      const paper = await linesOnPaper(panel)
      expect(screen.length).toBeGreaterThan(4)
      expect(
        compareLines(screen, paper),
        `${panel}: ${JSON.stringify(largestGap(screen, paper))}`,
      ).toEqual([])
    }
  })
})

describe('a drift of screen and paper', () => {
  it.each([
    ['a line that moved right', 'margin-left: 0.3mm', 'left'],
    ['a wider line', 'letter-spacing: 0.02mm', 'width'],
    ['a line that moved down', 'position: relative; top: 0.3mm', 'baseline'],
  ])('is found: %s', async (_, style, edge) => {
    await turnTo(page, 'volets--why-publish')
    const added = await page.addStyleTag({
      content: `[data-field="reasons.1.text"] .flyer-line { ${style} }`,
    })
    const { 'why-publish': screen = [] } = await measureScreen(page)
    await added.evaluate((element) => (element as HTMLStyleElement).remove())
    const differences = compareLines(screen, await linesOnPaper('why-publish'))
    expect(differences.length).toBeGreaterThan(0)
    expect(
      differences.every(
        (d) => d.includes(`${edge} differs`) && /activités|territoire|développement/.test(d),
      ),
    ).toBe(true)
  })

  it('is found: another word', async () => {
    const paper = await linesOnPaper('cover')
    const [first, ...rest] = paper
    expect(first).toBeDefined()
    expect(
      compareLines([{ ...(first as MeasuredLine), text: 'AUTRE' }, ...rest], paper),
    ).toHaveLength(1)
  })
})
