import {
  applyPatch,
  catalogueData,
  editableTexts,
  type Patch,
  readCatalogue,
  readPatch,
  sendersOf,
} from '@flyer-open-data/flyer'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { storyAddress, turnTo } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { choose } from './table-switches.ts'

const STORY = 'contenu-en-direct--edit'
const STORAGE_KEY = 'flyer-open-data/contenu-en-direct'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

/** More stops of the tab key than controls: the parts of the page that scroll. */
const SCROLLERS = 6

const LONG = `${'Partager les données que nous avons collectées au fil du temps. '.repeat(7)}Oui.`

const storybook = openStorybook({ viewport: { width: 1440, height: 900 } })
let page: Page
let faults: string[]
/** Whether the test that runs has looked at the story. */
let isOpened = false

beforeAll(async () => {
  page = await storybook.context.newPage()
  faults = watchPage(page, storybook.origin)
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`refused: ${response.url()}`)
  })
  await load()
})
beforeEach(() => {
  isOpened = false
})
afterEach(() => {
  // Browsers ask for an icon by themselves, and write down that there is none.
  const told = faults.splice(0).filter((fault) => !/status of 404|\/favicon\.ico$/.test(fault))
  expect(told).toEqual([])
})

async function load(): Promise<void> {
  await page.goto(storyAddress(storybook.origin, STORY))
  await page.waitForSelector('form')
  await page.evaluate(() => document.fonts.ready)
}

/** Opens the story with nothing kept; in a test that has opened it already, loads the page again. */
async function open(): Promise<void> {
  if (isOpened) return load()
  isOpened = true
  await page.evaluate(() => localStorage.clear())
  await turnTo(page, STORY)
  await page.waitForSelector('form')
}

/** The field of a text in the form, found by its names as a designer finds it. */
const field = (panel: string, ...names: [...groups: string[], label: string]): Locator => {
  const label = names.at(-1) ?? ''
  const group = [panel, ...names.slice(0, -1)].reduce<Page | Locator>(
    (holder, name) => holder.getByRole('group', { name, exact: true }),
    page,
  )
  return group.getByLabel(label, { exact: true }).first()
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const preview = () => page.getByRole('region', { name: 'Aperçu' })
const printed = (panel: string, name: string) =>
  preview().locator(`[data-panel="${panel}"] [data-field="${name}"]`)
const status = () => page.locator('header [role="status"]').first()

const VOICES = 'Ils en parlent le mieux'
const henoo = () => field(VOICES, 'Témoignage 2', 'Nom')
const quote = () => field(VOICES, 'Témoignage 1', 'Citation')

/** What a screen reader reads after the name of a field. */
const description = (of: Locator) =>
  of.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
  })

describe('the form', () => {
  it('has a field for every text of the edition, with its value', async () => {
    await open()
    const values = await page
      .locator('form textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
    const texts = editableTexts(edition.panels, edition.readingOrder)
    expect(values).toEqual(texts.map(({ value }) => value))
  })

  it('changes what is printed as soon as something is typed', async () => {
    await open()
    await henoo().fill('Hénou')
    expect(await printed('voices', 'testimonials.1.speaker').textContent()).toBe('Hénou\u00a0:')
    expect(await status().textContent()).toContain('1\u00a0texte modifié, gardé')
  })

  it('inserts the spaces that no keyboard has at the caret, by buttons and by keys', async () => {
    await open()
    await henoo().fill('Quoi?')
    await henoo().evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(4, 4))
    await button('Espace fine insécable').click()
    await page.keyboard.type('!')
    expect(await henoo().inputValue()).toBe('Quoi\u202f!?')
    await henoo().fill('A:')
    await henoo().evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(1, 1))
    await page.keyboard.press('Control+Shift+Space')
    expect(await henoo().inputValue()).toBe('A\u00a0:')
    await page.keyboard.press('Control+Alt+Shift+Space')
    expect(await henoo().inputValue()).toBe('A\u00a0\u202f:')
  })

  it('marks the special spaces of a text where they stand', async () => {
    await open()
    const marks = page.locator('.live-shown [data-space]')
    const texts = editableTexts(edition.panels).map(({ value }) => value)
    const expected = texts.join('').match(/[\u00a0\u202f]/g)
    expect(await marks.allTextContents()).toHaveLength(expected?.length ?? 0)
    expect(new Set(await marks.allTextContents())).toEqual(new Set(['\u00a0', '\u202f']))
  })
})

describe('the sender', () => {
  it('that is chosen reprints what was typed, and whoever turns back finds it', async () => {
    const [owner, partner] = sendersOf(readCatalogue()).map(({ name }) => name)
    const email = () => field('4e de couverture', 'Adresse électronique')
    await open()
    await email().fill('aide@datagrandest.fr')
    await choose(page, 'Émetteur', `${partner} (exemple)`)
    await printed('need-help', 'partner.name').waitFor()
    expect(await printed('need-help', 'email').textContent()).toContain('aide@datagrandest.fr')
    await choose(page, 'Émetteur', owner ?? '')
    await expect.poll(() => printed('need-help', 'partner.name').count()).toBe(0)
    expect(await email().inputValue()).toBe('aide@datagrandest.fr')
  })
})

describe('a text that cannot be printed', () => {
  it('that is too long takes the place of the layout with its field, lines and mm', async () => {
    await open()
    await quote().fill(LONG)
    expect(await page.locator('[data-panel]').count()).toBe(0)
    const card = await preview().textContent()
    expect(card).toContain(`${VOICES} › Témoignage 1 › Citation`)
    const [, lines, mm] = /dépasse de (\d+)\u00a0lignes \((\d+,\d)\u00a0mm\)/.exec(card ?? '') ?? []
    expect(Number(lines)).toBeGreaterThan(1)
    // Quotes are led by 1.25 steps of the grid of 13.5 pt.
    expect(Number(mm?.replace(',', '.'))).toBeCloseTo((Number(lines) * 1.25 * 13.5 * 25.4) / 72, 1)
    expect(card).toContain(`Raccourcissez le texte de ${lines}\u00a0lignes\u00a0: il compte `)
    expect(await quote().getAttribute('aria-invalid')).toBe('true')
    expect(await description(quote())).toContain(`dépasse de ${lines}\u00a0lignes`)
  })

  it('that has a straight apostrophe shows rule T4 in French', async () => {
    await open()
    await quote().fill("L'open data est un trésor.")
    expect(await page.locator('[data-panel]').count()).toBe(0)
    const card = await preview().textContent()
    expect(card).toContain('T4 L’apostrophe est celle du clavier.')
    expect(card).toContain("Remplacez «\u00a0'\u00a0» par «\u00a0’\u00a0».")
    expect(await description(quote())).toContain('T4')
    expect(await status().textContent()).toContain('1\u00a0texte est à corriger.')
  })

  it('leads back to its field, and once mended to the layout', async () => {
    await open()
    await quote().fill('')
    await button('Aller au texte').click()
    expect(await quote().evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type('Ouvrir.')
    expect(await printed('voices', 'testimonials.0.words').textContent()).toContain('Ouvrir.')
    expect(await quote().getAttribute('aria-invalid')).toBe('false')
  })
})

describe('an edit', () => {
  it('is kept through a reload, faults and all', async () => {
    await open()
    await henoo().fill("L'Hénou")
    await open()
    expect(await henoo().inputValue()).toBe("L'Hénou")
    expect(await preview().textContent()).toContain('T4')
    expect(await status().textContent()).toContain('Votre modification a été retrouvée.')
  })

  it('is gone once reset, through a reload too, but may be taken back at once', async () => {
    await open()
    await henoo().fill('Hénou')
    await button('Réinitialiser').click()
    expect(await henoo().inputValue()).toBe('Henoo')
    expect(await printed('voices', 'testimonials.1.speaker').textContent()).toBe('Henoo\u00a0:')
    await button('Rétablir la modification').click()
    expect(await henoo().inputValue()).toBe('Hénou')
    await button('Réinitialiser').click()
    await open()
    expect(await henoo().inputValue()).toBe('Henoo')
    expect(await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)).toBeNull()
  })

  it.each([
    ['no JSON', '{'],
    [
      'a patch of something else than texts',
      JSON.stringify({
        version: 1,
        edition: 'edition-1',
        patch: [{ op: 'replace', path: '/panels/why-publish/reasons', value: [] }],
      }),
    ],
  ])('that was kept and is %s is told and left', async (_, kept) => {
    await open()
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [STORAGE_KEY, kept],
    )
    await turnTo(page, STORY)
    expect(await status().textContent()).toContain('La modification gardée était illisible')
    expect(await henoo().inputValue()).toBe('Henoo')
    expect(await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)).toBeNull()
  })
})

describe('the patch', () => {
  const expected: Patch = [
    { op: 'replace', path: '/panels/voices/testimonials/1/speaker', value: 'Hénou' },
    { op: 'replace', path: '/panels/need-help/offer/1/text', value: 'service\u00a0public' },
  ]

  async function editBoth(): Promise<void> {
    await henoo().fill('Hénou')
    await field('4e de couverture', 'Offre', 'Passage 2 (en gras)').fill('service\u00a0public')
  }

  it('is copied, and makes of edition 1 an edition that may be printed', async () => {
    await storybook.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open()
    await editBoth()
    await button('Copier la modification').click()
    await page.getByText('La modification est copiée').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('service\\u00a0public')
    const patch = readPatch(JSON.parse(text))
    expect(patch).toEqual(expected)
    const [first, ...others] = catalogueData.editions
    const { editions } = readCatalogue({
      ...catalogueData,
      editions: [applyPatch(first, patch), ...others],
    })
    expect(editions[0]?.panels.voices?.testimonials[1]?.speaker).toBe('Hénou')
  })

  const refuses = () => Promise.reject(new TypeError('Not handled by the web view.'))
  it.each([
    ['there is no clipboard, as on plain http', 'undefined'],
    ['the clipboard refuses, for whatever reason', `{ writeText: ${refuses} }`],
  ])('is shown to be copied by hand where %s', async (_, clipboard) => {
    await page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: ${clipboard}, configurable: true })`,
    )
    await open()
    await editBoth()
    await button('Copier la modification').click()
    const shown = page.getByLabel('Modification, au format JSON Patch')
    expect(JSON.parse(await shown.inputValue())).toEqual(expected)
    expect(
      await shown.evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement
        return element === document.activeElement && selectionEnd - selectionStart === value.length
      }),
    ).toBe(true)
    // What the browser itself has comes to light again.
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
  })

  it('of a text that may not be printed is copied, and says so', async () => {
    await storybook.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open()
    await quote().fill("L'open data")
    await button('Copier la modification').click()
    await page
      .getByText('Telle quelle, elle ne peut pas être imprimée\u00a0: 1 texte est à corriger.')
      .waitFor()
  })

  it('of nothing cannot be copied', async () => {
    await open()
    expect(await button('Copier la modification').isDisabled()).toBe(true)
  })
})

describe('everybody', () => {
  it('can use it: axe finds nothing, with and without a fault', async () => {
    await open()
    expect(await axeFaults(page)).toEqual([])
    await quote().fill("L'open data")
    expect(await axeFaults(page)).toEqual([])
  })

  it('reaches every control by the keyboard, with and without a fault', async () => {
    await open()
    await henoo().fill('Hénou')
    expect(await unreachable()).toEqual([])
    await henoo().fill("L'Hénou")
    expect(await unreachable()).toEqual([])
  })

  /** The controls that the tab key does not come to, going once through the page. */
  async function unreachable(): Promise<string[]> {
    const controls = 'button:enabled, textarea, input, select, a[href], [tabindex="0"]'
    await page.evaluate((selector) => {
      const active = document.activeElement
      if (active instanceof HTMLElement) active.blur()
      document.getSelection()?.collapse(document.body, 0)
      const all = [...document.querySelectorAll('#storybook-root *')]
      const shown = all.filter((one) => one.matches(selector) && one.checkVisibility())
      for (const [i, one] of shown.entries()) one.setAttribute('data-control', `${i}`)
    }, controls)
    const count = await page.locator('[data-control]').count()
    expect(count).toBeGreaterThan(45)
    // What scrolls is a stop too, and is not counted.
    for (let i = 0; i < count + SCROLLERS; i++) {
      await page.keyboard.press('Tab')
      await page.evaluate(() => document.activeElement?.removeAttribute('data-control'))
    }
    return page
      .locator('[data-control]')
      .evaluateAll((left) => left.map((element) => element.outerHTML.slice(0, 120)))
  }
})
