import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openSite } from '../browser/opened-site.ts'
import { fillIn, type MemberPage, make, openTool } from './member-page.ts'
import { headingFaults, layoutFaults } from './page-facts.ts'
import { type SpokenPart, spokenTree } from './spoken-tree.ts'

/** What a person can type into, choose or press. */
const CONTROLS = ['textbox', 'combobox', 'radio', 'checkbox', 'button', 'link', 'spinbutton']
const WIDE = { width: 1200, height: 900 }

const site = openSite()

/** What a person of other needs sets: the window, and what the system asks of a page. */
const NEEDS = [
  ['at 200 %', { width: 600, height: 450 }, {}],
  ['at 320 pixels', { width: 320, height: 700 }, {}],
  [
    'with forced colours and less motion',
    WIDE,
    { forcedColors: 'active', reducedMotion: 'reduce' },
  ],
] as const

describe('« Réimprimer », as a screen reader is told of it', () => {
  let tool: MemberPage
  const named = async (role: string, name: string | RegExp): Promise<SpokenPart> => {
    const tree = await spokenTree(tool.page)
    const found = tree.find((part) => part.role === role && part.name.match(name))
    if (!found) throw new Error(`There is no ${role} named ${name}.`)
    return found
  }
  beforeAll(async () => {
    tool = await openTool(site.browser, site.address('reimprimer'))
  })
  afterAll(() => tool.context.close())
  afterEach(() => {
    expect(tool.faults.splice(0)).toEqual([])
  })

  it('has one title and, one level below, its steps in the order in which they are done', async () => {
    const headings = (await spokenTree(tool.page)).filter(({ role }) => role === 'heading')
    const named = (level: number) =>
      headings.filter(({ properties }) => properties['level'] === level).map(({ name }) => name)
    expect(named(1)).toHaveLength(1)
    const steps = ['Qui imprime', 'Votre collectivité', 'Tirage', 'Contrôle']
    const places = steps.map((step) => named(2).findIndex((name) => name.includes(step)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(await tool.page.evaluate(headingFaults)).toEqual([])
  })

  it('names all that can be typed into, chosen or pressed', async () => {
    const controls = (await spokenTree(tool.page)).filter(({ role }) => CONTROLS.includes(role))
    expect(controls.length).toBeGreaterThan(25)
    expect(controls.filter(({ name }) => name.trim() === '')).toEqual([])
  })

  it('says which fields must be filled in, and what helps to do so', async () => {
    expect((await named('textbox', 'Nom de la collectivité')).properties['required']).toBe(true)
    expect((await named('textbox', 'Service')).properties['required']).toBe(false)
    expect((await named('textbox', 'Adresse électronique')).properties['required']).toBe(true)
  })

  it('says at a field that it is wrong, what is wrong there and how to mend it, aloud', async () => {
    await tool.page.getByLabel('Adresse électronique').fill('mairie')
    await tool.page.getByLabel('Site internet').focus()
    await expect
      .poll(async () => (await named('textbox', 'Adresse électronique')).properties['invalid'])
      .toBe('true')
    const field = await named('textbox', 'Adresse électronique')
    expect(field.description).toContain('adresse électronique')
    const alerts = (await spokenTree(tool.page)).filter(({ role }) => role === 'alert')
    expect(alerts.some(({ properties }) => properties['live'] === 'assertive')).toBe(true)
  })

  it.each(NEEDS)('keeps its faults readable %s', async (_, window, media) => {
    await tool.page.setViewportSize(window)
    await tool.page.emulateMedia(media)
    expect(await axeFaults(tool.page, true)).toEqual([])
    expect(await tool.page.evaluate(layoutFaults)).toEqual([])
    await tool.page.emulateMedia({ forcedColors: null, reducedMotion: null })
    await tool.page.setViewportSize(WIDE)
  })

  it('tells how far the making is, step by step, and that it is done', async () => {
    await fillIn(tool.page)
    const told: string[] = []
    await tool.page.exposeFunction('tellStatus', (text: string) => told.push(text))
    await tool.page.evaluate(() => {
      const status = document.querySelector('.making-status')
      if (!status) throw new Error('no status')
      const tell = (globalThis as unknown as { tellStatus: (text: string) => void }).tellStatus
      new MutationObserver(() => tell(status.textContent ?? '')).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    const live = (await spokenTree(tool.page)).filter(({ role }) => role === 'status')
    expect(live.length).toBeGreaterThan(0)
    expect(live.every(({ properties }) => properties['live'] === 'polite')).toBe(true)
    await make(tool.page)
    await expect.poll(() => told.at(-1)).toBe('Le PDF est fabriqué et contrôlé.')
    const steps = told.filter((text) => text.startsWith('Étape'))
    expect(steps.length).toBeGreaterThanOrEqual(3)
    expect(steps).toEqual(steps.toSorted())
  })

  it('says beside a good verdict that points are left before a real printing, and leads to them', async () => {
    const left = tool.page.getByRole('link', { name: /^\d+ points? reste(nt)? à régler$/ })
    await left.click()
    const title = await tool.page.evaluate(() => document.activeElement?.textContent)
    expect(title).toBe('À savoir avant d’imprimer')
    const listed = await tool.page.locator('.to-know-lists li:not([data-lifted=true])').count()
    expect(await left.textContent()).toMatch(new RegExp(`^${listed}\\s`))
    expect(new URL(tool.page.url()).hash).toBe('')
  })

  it.each(NEEDS)('offers its files readably %s', async (_, window, media) => {
    await tool.page.setViewportSize(window)
    await tool.page.emulateMedia(media)
    expect(await axeFaults(tool.page, true)).toEqual([])
    expect(await tool.page.evaluate(layoutFaults)).toEqual([])
    await tool.page.emulateMedia({ forcedColors: null, reducedMotion: null })
    await tool.page.setViewportSize(WIDE)
  })

  it('names each file that it offers by what it is and its size, no two alike', async () => {
    const links = (await spokenTree(tool.page)).filter(({ role }) => role === 'link')
    const files = links.map(({ name }) => name).filter((name) => /\d\s[kM]o/.test(name))
    expect(files.length).toBeGreaterThanOrEqual(4)
    expect(new Set(files).size).toBe(files.length)
    for (const name of files) expect(name).toMatch(/^\p{Lu}[\p{L}’ ]{5,}/u)
  })
})
