import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import { PRODUCT_NAMES } from '@flyer-open-data/print'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openTable } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { callCommand } from '../setup/call-command.ts'
import { changedLook, choose, press, settledLook, stateOf } from './table-switches.ts'

const { printRuns: RUNS, owner, partners } = readCatalogue()
const GUIDES = [
  'Fonds perdus',
  'Format fini',
  'Zone de sécurité',
  'Plis',
  'Grille de base',
  'Lecture',
]
const [FIRST_RUN = '', OTHER_RUN = ''] = RUNS.map(({ event }) => `Édition 1 · ${event}`)
const OWNER = owner.name
const [PARTNER = ''] = partners.map(({ name }) => `${name} (exemple)`)

const storybook = openStorybook({ viewport: { width: 1000, height: 760 } })

describe('every switch shows', () => {
  it('on a panel, on screen and on paper', async () => {
    const page = await storybook.show('volets--voices')
    let look = await settledLook(page)
    const expectChange = async (what: string, change: () => Promise<unknown>) => {
      await change()
      look = await changedLook(page, look, what)
    }
    const first = look
    for (const guide of GUIDES) {
      await expectChange(guide, () => press(page, 'Repères', guide))
    }
    for (const guide of GUIDES) {
      await expectChange(`${guide} again`, () => press(page, 'Repères', guide))
    }
    expect(look).toBe(first)
    for (const bleed of ['1\u00a0mm', '2\u00a0mm', '3\u00a0mm', '5\u00a0mm', 'aucun (rogné)']) {
      await expectChange(bleed, () => choose(page, 'Fonds perdus montrés', bleed))
    }
    // The first of the catalogue is not the one that a view begins with: its quantity is unknown.
    for (const run of [FIRST_RUN, OTHER_RUN]) {
      await expectChange(run, () => choose(page, 'Édition et tirage', run))
    }
    for (const sender of [PARTNER, OWNER]) {
      await expectChange(sender, () => choose(page, 'Émetteur', sender))
    }
    for (const surface of ['Superposition', 'Différence', 'Papier']) {
      await expectChange(surface, () => press(page, 'Surface', surface))
    }
    for (const ink of ['Cyan', 'Magenta', 'Jaune', 'Encrage', 'Noir', 'Composite']) {
      await expectChange(ink, () => press(page, 'Encres', ink))
    }
    for (const support of ['Papier couché', 'Papier non couché', 'Blanc de l’écran']) {
      await expectChange(support, () => press(page, 'Support', support))
    }
    await expectChange('zoom', () => choose(page, 'Zoom', '200\u00a0%'))
    await expectChange('screen', () => press(page, 'Surface', 'Écran'))
  })

  it('on a side, by what it is shown on', async () => {
    const page = await storybook.show('feuille--outside')
    let look = await settledLook(page)
    for (const surface of ['Superposition', 'Différence', 'Papier', 'Écran']) {
      await press(page, 'Surface', surface)
      look = await changedLook(page, look, surface)
    }
  })
})

it('an address that says something wrong is as if it said nothing', async () => {
  const usual = await stateOf(await storybook.show('volets--cover'))
  const wrong = await openTable(storybook.context, storybook.origin, 'volets--cover', {
    surface: 'papyrus',
    guides: 'margins',
    inks: 'rgb',
    support: 'wood',
    run: 'none-such',
    sender: 'nobody',
    bleed: 4,
    zoom: 'big',
  })
  expect(await stateOf(wrong)).toEqual(usual)
  await wrong.close()
  const huge = await storybook.show('volets--cover', { zoom: 9999, guides: 'trim-margins' })
  const { chosen, pressed } = await stateOf(huge)
  expect(chosen).toContain('800\u00a0%')
  expect(pressed).toContain('Repères › Format fini')
})

it('inks and papers turn from screen to paper, and screen turns them back', async () => {
  const page = await storybook.show('volets--voices')
  for (const [group, name] of [
    ['Encres', 'Cyan'],
    ['Encres', 'Encrage'],
    ['Support', 'Papier non couché'],
  ] as const) {
    const pressed = () => stateOf(page).then((state) => state.pressed)
    await press(page, group, name)
    await expect
      .poll(pressed)
      .toEqual(expect.arrayContaining(['Surface › Papier', `${group} › ${name}`]))
    await press(page, 'Surface', 'Écran')
    await expect
      .poll(pressed)
      .toEqual([
        'Surface › Écran',
        'Point de vue › Sur la table',
        'Encres › Composite',
        'Support › Blanc de l’écran',
      ])
  }
})

/** Makes a product from the menu of the table, and gives the hash of its bytes. */
async function hashOfProduct(page: Page, job: string, product: string): Promise<string> {
  const file = `${job}-${product}.pdf`
  const menu = page.getByRole('button', { name: /^Télécharger/ })
  if ((await menu.getAttribute('aria-expanded')) === 'false') await menu.click()
  await page.getByRole('button', { name: file, exact: true }).click()
  const link = page.locator(`.table-status a[download="${file}"][href^="blob:"]`)
  await link.waitFor()
  return link.evaluate(async (element) => {
    const response = await fetch((element as HTMLAnchorElement).href)
    const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  })
}

/** The hash of each file of a job, by its product, as the command’s manifest tells it. */
async function writtenHashes(job: string, out: string): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(join(out, job, 'manifest.json'), 'utf8')) as {
    files: { product: string; sha256: string }[]
  }
  return Object.fromEntries(
    manifest.files
      .filter(({ product }) => PRODUCT_NAMES.some((name) => name === product))
      .map(({ product, sha256 }) => [product, sha256]),
  )
}

it('offers every product of a run from one menu, the very files that the command writes', async () => {
  const page = await storybook.show('volets--cover', { run: 'meuse-2024' })
  const written = await writtenHashes('meuse-2024', inject('out'))
  expect(Object.keys(written)).toEqual([...PRODUCT_NAMES])
  const menu = page.getByRole('button', { name: /^Télécharger/ })
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  await menu.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Fichiers de ce tirage' })
  await card.getByRole('listitem').first().waitFor()
  expect(await card.getByRole('listitem').count()).toBe(PRODUCT_NAMES.length)
  expect(await axeFaults(page)).toEqual([])
  const made: Record<string, string> = {}
  for (const product of PRODUCT_NAMES) {
    made[product] = await hashOfProduct(page, 'meuse-2024', product)
  }
  expect(made).toEqual(written)
  await page.keyboard.press('Escape')
  await expect.poll(() => card.count()).toBe(0)
})

it('makes, for every run, the very press file that the command writes', async () => {
  const page = await storybook.show('volets--cover', { surface: 'paper' })
  const expectWritten = async (job: string, out: string) => {
    const { press: written } = await writtenHashes(job, out)
    await page.waitForSelector('[data-press=drawn]')
    expect(await hashOfProduct(page, job, 'press'), job).toBe(written)
    await page.keyboard.press('Escape')
  }
  for (const { id: run, event } of RUNS) {
    await choose(page, 'Édition et tirage', `Édition 1 · ${event}`)
    await expectWritten(run, inject('out'))
  }

  const out = await mkdtemp(join(tmpdir(), 'flyer-partner-table-'))
  onTestFinished(() => rm(out, { recursive: true, force: true }))
  const { code, stderr } = await callCommand([
    ...['meuse-2024', '--sender', 'trois-vallons'],
    ...['--product', 'press', '--out', out],
  ])
  expect(code, stderr).toBe(0)
  await choose(
    page,
    'Édition et tirage',
    'Édition 1 · Journée départementale de la donnée en Meuse',
  )
  await choose(page, 'Émetteur', PARTNER)
  await expectWritten('meuse-2024_trois-vallons', out)
})

it('shows the partner’s slot on the back cover, and the owner’s leaflet as before', async () => {
  const page = await storybook.show('volets--need-help')
  const slot = page.locator('[data-panel="need-help"] [data-field="partner.name"]')
  expect(await slot.count()).toBe(0)
  await choose(page, 'Émetteur', PARTNER)
  await slot.waitFor()
  expect(await slot.textContent()).toContain('Trois-Vallons')
  expect(await page.locator('.table-caption').textContent()).toContain(
    `Émetteur\u00a0: ${partners[0]?.name} (exemple fictif, ne pas tirer)`,
  )
  await choose(page, 'Émetteur', OWNER)
  await expect.poll(() => slot.count()).toBe(0)
})

it.each([
  ['paper', { surface: 'paper' }],
  ['the ink sum', { surface: 'paper', inks: 'sum' }],
  ['guides over a difference', { surface: 'difference', guides: 'bleed-trim-safe-folds-grid' }],
  ['colours as a dichromat sees them', { colourVision: 'deuteranopia' }],
])('passes axe with %s in sight', async (_, globals) => {
  const page = await storybook.show('volets--need-help', globals)
  expect(await axeFaults(page)).toEqual([])
})
