import { closedSize, type Format, formatSchema, parse, readCatalogue } from '@flyer-open-data/flyer'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { openStorybook } from '../browser/opened-storybook.ts'

const PX_PER_MM = 96 / 25.4

const storybook = openStorybook({ viewport: { width: 1400, height: 1150 } })

/** Shows a story of folding from its start; motion is reduced unless the test is about motion. */
async function open(story: string, motion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
  const page = await storybook.show(`pliage--${story}`)
  await page.emulateMedia({ reducedMotion: motion })
  await page.waitForSelector('[data-face] .flyer-line')
  return page
}

const opening = (page: Page) => page.getByRole('slider', { name: 'Ouverture' })
const view = (page: Page) => page.getByRole('slider', { name: 'Angle de vue' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The faces that a ray meets at some places of the scene, from its left edge (0) to its right. */
function facesAt(page: Page, shares: readonly number[]): Promise<(string | undefined)[]> {
  return page.evaluate((all) => {
    const { left, top, width, height } = (
      document.querySelector('.folding-scene') as HTMLElement
    ).getBoundingClientRect()
    return all.map((share) => {
      const hit = document.elementFromPoint(left + share * width, top + 0.4 * height)
      return hit?.closest<HTMLElement>('[data-face]')?.dataset['face']
    })
  }, shares)
}

/** Size of what is painted in the outside's blue, in mm. */
async function paintedSize(page: Page): Promise<{ width: number; height: number }> {
  const { data, width } = PNG.sync.read(await page.locator('.folding-scene').screenshot())
  const xs: number[] = []
  const ys: number[] = []
  for (let i = 0; i < data.length; i += 4) {
    // The table and its shade are grey: only the leaflet has a colour.
    if ((data[i + 2] ?? 0) - (data[i] ?? 0) < 40) continue
    xs.push((i / 4) % width)
    ys.push(Math.floor(i / 4 / width))
  }
  const extent = (all: readonly number[]) => {
    const { min, max } = all.reduce(
      (e, n) => ({ min: Math.min(e.min, n), max: Math.max(e.max, n) }),
      { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    )
    return (max - min + 1) / PX_PER_MM
  }
  return { width: extent(xs), height: extent(ys) }
}

describe('the states', () => {
  it.each([
    ['closed', 'Fermé', ['cover', 'cover']],
    ['first-opening', 'Premier volet', ['inside-left', 'flap']],
    ['open', 'Ouvert', ['inside-left', 'inside-right']],
  ])('start where the story says and show their faces: %s', async (story, name, faces) => {
    const page = await open(story)
    await view(page).fill('0')
    expect(await button(page, name).getAttribute('aria-pressed')).toBe('true')
    const shares = story === 'closed' ? [0.4, 0.6] : [0.3, 0.7]
    expect(await facesAt(page, shares)).toEqual(faces)
  })

  it('are reached by their buttons, from any other', async () => {
    const page = await open('closed')
    await view(page).fill('0')
    for (const [name, text, faces] of [
      ['Ouvert', 'ouvert', ['inside-left', 'inside-right']],
      ['Premier volet', 'premier volet', ['inside-left', 'flap']],
      ['Fermé', 'fermé', ['cover', 'cover']],
    ] as const) {
      await button(page, name).click()
      expect(await opening(page).getAttribute('aria-valuetext')).toBe(text)
      expect(await facesAt(page, name === 'Fermé' ? [0.4, 0.6] : [0.3, 0.7])).toEqual(faces)
      expect(await page.locator('button[aria-pressed=true]').allTextContents()).toEqual([name])
    }
  })

  it('turn over to the back, with their text the right way round', async () => {
    const page = await open('closed')
    await view(page).fill('0')
    await button(page, 'Retourner').click()
    expect(await facesAt(page, [0.4, 0.6])).toEqual(['back-cover', 'back-cover'])
    const [first, second] = await page.evaluate(() => {
      const title = document.querySelector('[data-face="back-cover"] :not([inert]) > section h2')
      const text = document.createTreeWalker(title as Element, NodeFilter.SHOW_TEXT).nextNode()
      return [0, 1].map((at) => {
        const range = document.createRange()
        range.setStart(text as Text, at)
        range.setEnd(text as Text, at + 1)
        return range.getBoundingClientRect().left
      })
    })
    expect(second).toBeGreaterThan(first ?? Number.NaN)
    await button(page, 'Retourner').click()
    expect(await facesAt(page, [0.4, 0.6])).toEqual(['cover', 'cover'])
  })
})

describe('the closed leaflet', () => {
  const rollFold = readCatalogue().format
  const accordion: Format = parse(
    formatSchema,
    {
      ...rollFold,
      fold: 'accordion',
      outside: rollFold.outside.map((place) => ({ ...place, width: 99 })),
      inside: rollFold.inside.map((place) => ({ ...place, width: 99 })),
    },
    'format',
  )
  it.each([
    ['closed', rollFold],
    ['accordion', accordion],
  ])('is painted in its closed size when it is seen from the front: %s', async (story, format) => {
    const page = await open(story)
    await view(page).fill('0')
    await button(page, 'Fermé').click()
    const { width, height } = await paintedSize(page)
    expect(Math.abs(width - closedSize(format).width)).toBeLessThan(1)
    expect(Math.abs(height - closedSize(format).height)).toBeLessThan(1)
  })
})

describe('the keyboard', () => {
  it('moves both sliders by arrows, and the object with them', async () => {
    const page = await open('closed')
    const pose = () =>
      page.evaluate(() => {
        const face = document.querySelector('[data-face="cover"]')
        return JSON.stringify(face?.getBoundingClientRect())
      })
    let before = await pose()
    await opening(page).focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
    expect(await opening(page).inputValue()).toBe('3')
    expect(await opening(page).getAttribute('aria-valuetext')).toBe('ouvert à 3\u00a0%')
    expect(await pose()).not.toBe(before)
    await page.keyboard.press('End')
    expect(await opening(page).getAttribute('aria-valuetext')).toBe('ouvert')
    await page.keyboard.press('Home')
    expect(await opening(page).getAttribute('aria-valuetext')).toBe('fermé')

    await view(page).focus()
    before = await pose()
    await page.keyboard.press('ArrowLeft')
    expect(await view(page).inputValue()).toBe('11')
    expect(await pose()).not.toBe(before)
  })

  it('reaches no link of a face that is not seen, and every one of a face that is', async () => {
    const page = await open('closed')
    const linksReached = async () => {
      await button(page, 'Retourner').focus()
      const reached: string[] = []
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press('Tab')
        const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
        if (href) reached.push(href)
      }
      return reached.length
    }
    expect(await linksReached()).toBe(0)
    await button(page, 'Retourner').click()
    const links = await page.locator('[data-face="back-cover"] [data-panel="need-help"] a').count()
    expect(links).toBeGreaterThan(0)
    expect(await linksReached()).toBe(links)
  })
})

describe('whoever listens', () => {
  it('hears each seen panel once, and what the object is', async () => {
    const page = await open('closed')
    const titles = async () => (await page.getByRole('heading').allTextContents()).length
    const panelsHeard = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-panel]')]
          .filter((panel) => !panel.closest('[aria-hidden="true"]'))
          .map((panel) => panel.dataset['panel']),
      )
    expect(await panelsHeard()).toEqual(['cover'])
    expect(await titles()).toBe(1)
    expect(await page.getByRole('figure').getAttribute('aria-labelledby')).toBeTruthy()
    expect(await page.locator('figcaption').textContent()).toContain('On voit la couverture.')
    await button(page, 'Ouvert').click()
    expect(await panelsHeard()).toEqual(['why-publish', 'voices', 'did-you-know'])
  })
})

describe('motion', () => {
  /** The slider's value two frames after a click: on the way, or there already. */
  const afterTwoFrames = async (page: Page, name: string) => {
    await button(page, name).evaluate(async (element: HTMLElement) => {
      element.click()
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame)
    })
    return Number(await opening(page).inputValue())
  }

  it('leads from one state to the next', async () => {
    const page = await open('closed', 'no-preference')
    expect(await afterTwoFrames(page, 'Ouvert')).toBeLessThan(100)
    await page.waitForFunction(() => document.querySelector('input')?.value === '100')
    expect(await opening(page).getAttribute('aria-valuetext')).toBe('ouvert')
  })

  it('is none for whoever asks for less of it', async () => {
    const page = await open('closed', 'reduce')
    expect(await afterTwoFrames(page, 'Ouvert')).toBe(100)
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
  })
})

it('passes axe in every state, from both sides, without a word on the console', async () => {
  const page = await open('open')
  const faults = watchPage(page, storybook.origin)
  const found: string[] = []
  for (const name of ['Fermé', 'Premier volet', 'Ouvert']) {
    await button(page, name).click()
    for (const turn of ['-30', '180']) {
      await view(page).fill(turn)
      found.push(...(await axeFaults(page)).map((fault) => `${name} ${turn}: ${fault}`))
    }
  }
  expect(found).toEqual([])
  expect(faults).toEqual([])
})
