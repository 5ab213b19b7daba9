import type { Page, Route } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { openSite } from '../browser/opened-site.ts'
import { chooseLogo, fillIn, type MemberPage, make, openTool, pictureLogo } from './member-page.ts'

const site = openSite()
const opened: MemberPage[] = []
afterEach(() => Promise.all(opened.splice(0).map(({ context }) => context.close())))

const WORKER = '**/reprint-worker-*.js'
const READY = 'Les fichiers prêts à télécharger fonctionnent toujours.'

type Breaking = readonly [pattern: string, answer: (route: Route) => Promise<void>]

const gone = (pattern: string): Breaking => [pattern, (route) => route.abort()]
const answered = (pattern: string, status: number, body = ''): Breaking => [
  pattern,
  (route) => route.fulfill({ status, body, contentType: 'text/javascript' }),
]
/** The script as it is, after some lines that are not in it. */
const behind = (lines: string): Breaking => [
  WORKER,
  async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${lines}\n${await response.text()}` })
  },
]

/** Opens a tool of the site whose parts break in some way. */
async function openBroken(folder: string, [pattern, answer]: Breaking): Promise<MemberPage> {
  const tool = await openTool(site.browser, site.address(folder))
  opened.push(tool)
  await tool.page.route(pattern, answer)
  return tool
}

/** What a page did besides asking in vain, which its browser writes down by itself. */
const errorsOf = ({ faults }: MemberPage) => faults.filter((fault) => fault.startsWith('error:'))

/** What is told, in French that is set as French is. */
async function told(page: Page, place: string): Promise<string> {
  const text = (await page.locator(place).textContent()) ?? ''
  expect(text).not.toMatch(/'|[\u0020\u00a0][;!?]|[\u0020\u202f]:/)
  return text
}

const failed = '.making-status[data-status="failed"]'

const CASES: readonly (readonly [title: string, breaking: Breaking, says: string])[] = [
  ['the script of the worker does not come', gone(WORKER), 'n’a pas démarré ou s’est arrêté'],
  ['a server has no such script', answered(WORKER, 404), 'n’a pas démarré ou s’est arrêté'],
  [
    'the worker breaks as it starts',
    answered(WORKER, 200, 'throw new Error("panne")'),
    'n’a pas démarré ou s’est arrêté',
  ],
  [
    'the worker breaks at its first task',
    answered(WORKER, 200, 'onmessage = ({ data }) => { if (data.id) throw new Error("panne") }'),
    'n’a pas démarré ou s’est arrêté',
  ],
  [
    'an engine breaks in the worker',
    behind('WebAssembly.compile = WebAssembly.instantiate = async () => { throw Error("panne") }'),
    'une erreur est survenue (',
  ],
  [
    'what draws pages does not come',
    gone('**/pdfium-*.wasm'),
    'dessine les pages n’est pas arrivé',
  ],
  [
    'what reads codes does not come',
    gone('**/zxing*.wasm'),
    'lecteur de QR codes n’est pas arrivé',
  ],
  ['the engine of colours is not there', answered('**/lcms-*.wasm', 404), 'l’erreur 404'],
  ['a page comes for an engine', answered('**/lcms-*.wasm', 200, '<!doctype html>'), 'autre chose'],
  ['the profile of the paper does not come', gone('**/*.icc'), 'le profil de couleur du papier'],
]

describe('the file is not made, and the page says why and what still works, when', () => {
  it.each(CASES)('%s', async (_, breaking, says) => {
    const tool = await openBroken('reimprimer', breaking)
    const { page } = tool
    await fillIn(page)
    await page.getByRole('button', { name: 'Fabriquer le PDF' }).click()
    const words = await told(page, failed)
    expect(words).toMatch(/^Le fichier d’impression n’a pas pu être fabriqué\u00a0: /)
    expect(words).toContain(says)
    expect(words.endsWith(READY)).toBe(true)
    expect(errorsOf(tool)).toEqual([])
    expect(await axeFaults(page, true)).toEqual([])
  })
})

it.each([
  ['the worker', gone(WORKER)],
  ['an engine', gone('**/pdfium-*.wasm')],
])('once %s can be had again, the same page makes the file', async (_, breaking) => {
  const { page } = await openBroken('reimprimer', breaking)
  await fillIn(page)
  await page.getByRole('button', { name: 'Fabriquer le PDF' }).click()
  await page.locator(`${failed} a`).waitFor()
  await page.unrouteAll()
  await make(page)
})

it('the ready files are where the sentence leads', async () => {
  const { page } = await openBroken('reimprimer', gone(WORKER))
  await fillIn(page)
  await page.getByRole('button', { name: 'Fabriquer le PDF' }).click()
  await page.locator(`${failed} a`).click()
  await page.waitForURL('**/telecharger/')
  expect(await page.locator('[data-product]').count()).toBeGreaterThan(4)
})

it('a logo that nobody can read is told at its field', async () => {
  const tool = await openBroken('reimprimer', gone(WORKER))
  await chooseLogo(tool.page, 'logo.png', pictureLogo(900))
  const words = await told(tool.page, '#champ-logo .logo-verdict[data-verdict="failed"]')
  expect(words).toMatch(/^Le logo n’a pas pu être lu\u00a0: /)
  expect(words.endsWith(READY)).toBe(true)
  expect(errorsOf(tool)).toEqual([])
})

it('an edition that nobody can read is told', async () => {
  const tool = await openBroken('a-jour', gone(WORKER))
  const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
  await tool.page.locator('input[type=file]').setInputFiles(file)
  expect((await told(tool.page, '[data-status="failed"] .notice')).endsWith(READY)).toBe(true)
  expect(errorsOf(tool)).toEqual([])
})

it('a batch that nobody can make is told', async () => {
  const tool = await openBroken('lot', gone(WORKER))
  const table = 'nom;courriel;url\nValmont;mairie@valmont.example;www.valmont.example'
  const file = { name: 'membres.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await tool.page.locator('.drop-zone input[type=file]').setInputFiles(file)
  await tool.page.getByRole('button', { name: 'Fabriquer tous les PDF' }).click()
  expect((await told(tool.page, failed)).endsWith(READY)).toBe(true)
  expect(errorsOf(tool)).toEqual([])
})

describe('instead of the tool, one sentence says what still works, when', () => {
  it.each([
    ['its program does not come', '**/ReprintPage-*.js', 'L’outil n’a pas pu être chargé.'],
    ['the fonts of the leaflet do not come', '**/*.ttf', 'Les polices du dépliant n’ont pas pu'],
  ])('%s', async (_, pattern, says) => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.route(pattern, (route) => route.abort())
    await page.goto(site.address('reimprimer'))
    await page.locator('#app .notice a').waitFor()
    const words = await told(page, '#app .notice p, #app p.notice')
    expect(words).toContain(says)
    expect(words).toMatch(/les fichiers prêts à télécharger fonctionnent toujours\.$/)
    await context.close()
  })

  it('the browser has no WebAssembly', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const faults = watchPage(page, site.origin)
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
    await page.goto(site.address('reimprimer'))
    const words = await told(page, '#app .notice')
    expect(words).toMatch(/^Il manque à ce navigateur WebAssembly/)
    expect(words.endsWith(READY)).toBe(true)
    expect(faults).toEqual([])
    await context.close()
  })
})
