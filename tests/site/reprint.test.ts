import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openSite } from '../browser/opened-site.ts'
import { PRINT, runNode } from '../setup/run-node.ts'
import {
  chooseLogo,
  download,
  fillIn,
  logoVerdict,
  MEMBER,
  type MemberPage,
  make,
  openTool,
  pictureLogo,
  verdictOf,
} from './member-page.ts'

const site = openSite()
const opened: MemberPage[] = []
let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-member-'))
})
afterAll(async () => {
  await Promise.all(opened.map(({ context }) => context.close()))
  await rm(out, { recursive: true, force: true })
})

async function open(folder = 'reimprimer', fragment = ''): Promise<MemberPage> {
  const tool = await openTool(site.browser, `${site.address(folder)}${fragment}`)
  opened.push(tool)
  return tool
}

/** A sorting mark: two shapes, as an éco-organisme might supply it. */
const SORTING = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h30v30H0z"/><path d="M40 5h50v20H40z"/></svg>',
)

/** A printer that refuses marks, and a file that has them. */
const MISFIT = { printer: 'Onlineprinters', product: 'PDF/X-4 avec traits de coupe' } as const

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const faultsAt = (page: Page, field: string) => page.locator(`#champ-${field}-fautes`).textContent()

/** The files that the command makes of the same order. */
async function madeByCommand(logo: Buffer, sorting: Buffer): Promise<string> {
  const { name, email, website } = MEMBER
  const order = {
    sender: { name, contact: { email, website } },
    logo: { base64: logo.toString('base64') },
    reprint: {
      printerKind: 'online',
      mentions: { sorting: { base64: sorting.toString('base64') } },
    },
  }
  const file = join(out, 'order.json')
  await writeFile(file, JSON.stringify(order))
  const { code, stderr } = await runNode(PRINT, ['--sender', file, '--out', out])
  if (code !== 0) throw new Error(stderr)
  return join(out, 'reimpression_communaute-de-communes-de-l-oree')
}

describe('a member who goes to an online printer', () => {
  const logo = pictureLogo(900)
  let tool: MemberPage
  let page: Page
  let press: string
  beforeAll(async () => {
    tool = await open()
    page = tool.page
  })
  afterEach(() => {
    expect(tool.faults.splice(0)).toEqual([])
  })

  it('sees the leaflet with examples before anything is typed, and no engine is fetched', async () => {
    await expect
      .poll(() => page.locator('.fitted').textContent())
      .toContain('Nom de votre collectivité')
    expect(tool.asked.filter((address) => /\.wasm|worker/.test(address))).toEqual([])
    expect(await axeFaults(page, true)).toEqual([])
  })

  it('is told what is missing at its field, which gets the focus', async () => {
    await button(page, 'Fabriquer le PDF').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-name')
    expect(await faultsAt(page, 'name')).toContain('Ce champ est à remplir.')
    expect(await page.locator('.summary a').allTextContents()).toEqual([
      'Nom de la collectivité',
      'Adresse électronique',
      'Site internet',
    ])
    expect(await axeFaults(page, true)).toEqual([])
  })

  it('sees the own name on the picture, as French sets it', async () => {
    await fillIn(page)
    await expect.poll(() => page.locator('.fitted').textContent()).toContain('de l’Orée')
    expect(await page.locator('.fitted').textContent()).toContain('www.oree.example')
  })

  it('has the worker get ready meanwhile, with engines of this site', async () => {
    await expect
      .poll(() => tool.asked.filter((address) => address.includes('.wasm')).length)
      .toBe(3)
  })

  it('is told that the logo is good, and sees it', async () => {
    await chooseLogo(page, 'logo.png', logo)
    expect(await logoVerdict(page)).toContain('Bon pour l’impression')
    await expect.poll(() => page.locator('.fitted img').count()).toBe(1)
  })

  it('sees the sorting mark under it, once it is chosen', async () => {
    await chooseLogo(page, 'info-tri.svg', SORTING, 'sorting')
    expect(await logoVerdict(page, 'sorting')).toContain('Bon pour l’impression')
    const mark = page.locator('.fitted svg[aria-label="Consignes de tri"]')
    await expect.poll(() => mark.count()).toBe(1)
  })

  it('is offered the file once it passed, while its papers are being made', async () => {
    await button(page, 'Fabriquer le PDF').click()
    await page.locator('[data-kind=printed] a[href]').waitFor()
    expect(await page.locator('.check').textContent()).toContain('Bon pour l’impression')
    expect(await page.locator('.making-status').textContent()).toMatch(
      /^Le PDF (?:a passé le contrôle\. Étape [56] sur 6|est fabriqué)/,
    )
    await page.locator('[data-kind=archive] a[href]').waitFor()
    expect(await page.locator('.making-status').textContent()).toContain('est fabriqué et contrôlé')
  })

  it('takes away the very bytes that the command makes', async () => {
    expect(await page.locator('.check').textContent()).toContain('Bon pour l’impression')
    const folder = await madeByCommand(logo, SORTING)
    for (const words of [
      /^Fichier pour l’imprimeur/,
      /^Bon de commande/,
      /^Bon à tirer/,
      /^Le dossier/,
    ]) {
      const { name, bytes } = await download(page, words, out)
      expect(name).toMatch(/^EPREUVE_depliant-open-data_communaute-de-communes-de-l-oree_/)
      expect(sha256(bytes)).toBe(sha256(await readFile(join(folder, name))))
      press = name.includes('imprimeur') ? join(folder, name) : press
    }
    expect(await axeFaults(page, true)).toEqual([])
  })

  it('is told that the file is out of date once a choice changes', async () => {
    await page.getByLabel('Nombre d’exemplaires').fill('500')
    await expect.poll(() => page.locator('.making-status').textContent()).toContain('ont changé')
    expect(await page.locator('.downloads').count()).toBe(0)
  })

  it('finds it all again after a reload, but for the logo', async () => {
    await page.reload()
    await page.locator('.reprint').waitFor()
    expect(await page.getByLabel('Nom de la collectivité').inputValue()).toBe(MEMBER.name)
    expect(await page.locator('.origin').textContent()).toContain('retrouvée')
    expect(await verdictOf(page).getAttribute('data-verdict')).toBe('none')
  })

  it('asks nobody else, and tells nobody who it is', () => {
    expect(tool.asked.length).toBeGreaterThan(10)
    expect(tool.asked.filter((one) => /or[ée]e|contact@/i.test(decodeURI(one)))).toEqual([])
  })

  it('is answered that the file is up to date', async () => {
    const { page: edition } = await open('a-jour')
    await edition.locator('input[type=file]').setInputFiles(press)
    await expect
      .poll(() => edition.locator('.check').textContent())
      .toContain('Oui, c’est l’édition')
  })

  it('forgets everything once it is asked to twice', async () => {
    await button(page, 'Tout effacer').click()
    await button(page, 'Oui, tout effacer').click()
    expect(await page.getByLabel('Nom de la collectivité').inputValue()).toBe('')
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
  })
})

describe('another way to print', () => {
  let tool: MemberPage
  beforeAll(async () => {
    tool = await open()
    await fillIn(tool.page)
  })

  it.each([
    [
      'Imprimeur local',
      'Fichier pour l’imprimeur',
      'imprimeur_fonds-perdus-3mm.pdf',
      'à un imprimeur local',
      'Remettez le PDF à l’imprimeur',
    ],
    [
      'Atelier de reprographie',
      'Fichier pour l’atelier',
      'reprographie_copieur-sra3.pdf',
      'à un atelier de reprographie',
      'retourné sur le bord long',
    ],
    [
      'Imprimante de bureau',
      'Fichier à imprimer',
      'bureau_a4.pdf',
      'sur une imprimante de bureau',
      'retourné sur le bord court',
    ],
  ])('ends in a file that passed: %s', async (kind, link, ending, whom, step) => {
    await tool.page.getByRole('radio', { name: kind }).check()
    await make(tool.page)
    expect(await tool.page.locator('.check').getAttribute('data-kind')).toMatch(/passed|warning/)
    expect(await tool.page.locator('.check').textContent()).toContain(whom)
    expect(await tool.page.locator('.downloads-order').textContent()).toContain(step)
    const { name } = await download(tool.page, new RegExp(`^${link}`), out)
    expect(name).toMatch(new RegExp(`_${ending}$`))
    expect(tool.faults).toEqual([])
  })

  it('is called off in the middle, and begins again', async () => {
    await tool.page.getByRole('radio', { name: 'Papier non couché' }).check()
    await button(tool.page, 'Fabriquer le PDF').click()
    await button(tool.page, 'Annuler').click()
    expect(await tool.page.locator('.making-status').textContent()).toContain('annulée')
    await make(tool.page)
  })
})

describe('what cannot be printed', () => {
  let tool: MemberPage
  beforeAll(async () => {
    tool = await open()
    await fillIn(tool.page)
  })
  afterEach(() => {
    expect(tool.faults.splice(0)).toEqual([])
  })

  it.each([
    ['a logo of too few pixels', 'petit.png', pictureLogo(40), 'Refusé'],
    ['a text that is called a picture', 'logo.png', Buffer.from('<b>Bonjour</b>'), 'Refusé'],
    ['a picture that ends too soon', 'logo.png', pictureLogo(400).subarray(0, 300), 'Refusé'],
  ])('is refused in a sentence: %s', async (_, name, bytes, told) => {
    await chooseLogo(tool.page, name, bytes)
    await expect.poll(() => verdictOf(tool.page).textContent()).toContain(told)
    expect(await axeFaults(tool.page, true)).toEqual([])
    await button(tool.page, 'Retirer le logo').click()
  })

  it('keeps the file from being made while the logo is one that was refused', async () => {
    const { page } = tool
    await chooseLogo(page, 'petit.png', pictureLogo(40))
    expect(await logoVerdict(page)).toContain('Refusé')
    expect(await page.locator('.summary a').allTextContents()).toEqual(['Logo'])
    await button(page, 'Fabriquer le PDF').click()
    expect(await page.locator('progress').count()).toBe(0)
    expect(
      await page.evaluate(() => document.activeElement?.matches('#champ-logo input[type=file]')),
    ).toBe(true)
    expect(await axeFaults(page, true)).toEqual([])
    await button(page, 'Continuer sans logo').click()
    expect(await page.locator('.summary').count()).toBe(0)
    await make(page)
    expect(await page.locator('.downloads-order li').allTextContents()).toEqual([
      'Relisez et signez le bon à tirer\u00a0: vous le gardez.',
      'Recopiez le bon de commande dans la commande en ligne\u00a0: format, pli, papier, quantité.',
      'Déposez le PDF sur le site de l’imprimeur.',
    ])
  })

  it('is told at its field while it is typed: a name that has no room', async () => {
    await tool.page.getByLabel('Nom de la collectivité').fill('Communauté '.repeat(18).trim())
    await expect.poll(() => faultsAt(tool.page, 'name')).toContain('caractères')
    expect(await tool.page.locator('.picture-note').textContent()).toContain('ne tient pas')
    expect(await axeFaults(tool.page, true)).toEqual([])
  })

  it('is told once its field is left: an address that is none', async () => {
    const { page } = await open()
    await page.getByLabel('Adresse électronique').fill('mairie')
    expect(await faultsAt(page, 'email')).toBe('')
    await page.getByLabel('Site internet').focus()
    await expect.poll(() => faultsAt(page, 'email')).toContain('adresse électronique')
    await fillIn(page)
    await page.getByLabel('Adresse électronique').fill('mairie')
    expect(await page.locator('.picture-note').textContent()).toBe(
      'Un exemple remplace ce qui est à corriger.',
    )
  })
})

describe('what is told and keeps nothing from being made', () => {
  it('is a telephone number without ten digits, once its field is left', async () => {
    const { page, faults } = await open()
    await fillIn(page)
    const doubts = () => page.locator('#champ-telephone-doutes').textContent()
    await page.getByLabel('Téléphone').fill('03 87 00')
    expect(await doubts()).toBe('')
    await page.getByLabel('Service').focus()
    await expect.poll(doubts).toContain('dix chiffres')
    expect(await page.getByLabel('Téléphone').getAttribute('aria-invalid')).toBe('false')
    expect(await page.locator('.summary').count()).toBe(0)
    expect(await axeFaults(page, true)).toEqual([])
    await page.getByLabel('Téléphone').fill('03 87 00 00 00')
    await expect.poll(doubts).toBe('')
    expect(faults).toEqual([])
  })

  it('is what is reserved, by who can settle it, until it is', async () => {
    const { page } = await open()
    const lists = page.locator('.to-know-lists > div')
    const own = lists.nth(1).locator('li')
    expect(await lists.locator('h4').allTextContents()).toEqual([
      'DataGrandEst doit les lever',
      'Vous pouvez les lever',
    ])
    expect(await own.allTextContents()).toEqual([
      expect.stringContaining('Indiquer l’imprimeur'),
      expect.stringContaining('Ajouter l’info-tri'),
    ])
    await page.getByRole('link', { name: 'Indiquer l’imprimeur' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-printerName')
    await page.getByLabel('Nom de l’imprimeur').fill('Imprimerie de l’Orée')
    await page.getByLabel('Adresse de l’imprimeur').fill('Toul')
    await chooseLogo(page, 'info-tri.svg', SORTING, 'sorting')
    await expect.poll(() => own.getByText('C’est fait.').count()).toBe(2)
  })
})

describe('a form that is half filled', () => {
  it('is still there after one letter in each field in turn, which is kept', async () => {
    const { page, faults } = await open()
    const fields = page.locator('.steps input[type=text]')
    const ids = await fields.evaluateAll((all) => all.map(({ id }) => id))
    expect(ids).toEqual([
      ...['champ-name', 'champ-email', 'champ-website', 'champ-telephone', 'champ-service'],
      ...['champ-mention', 'champ-quantity', 'champ-printerName', 'champ-printerAddress'],
    ])
    for (const id of ids) {
      const field = page.locator(`#${id}`)
      await field.press('a')
      expect([id, await field.inputValue()]).toEqual([id, 'a'])
      expect(await page.locator('.technical summary').textContent()).toContain('PDF/X-4')
      await field.press('Backspace')
    }
    for (const id of ids) await page.locator(`#${id}`).press('a')
    expect(await fields.count()).toBe(ids.length)
    expect(faults).toEqual([])
  })

  it.each([
    ['Nom de l’imprimeur', 'printerAddress', 'Adresse de l’imprimeur'],
    ['Adresse de l’imprimeur', 'printerName', 'Nom de l’imprimeur'],
  ])('is told what is missing beside « %s »', async (typed, missing, label) => {
    const { page, faults } = await open()
    await fillIn(page)
    await page.getByLabel(typed).fill('I')
    await page.locator(`#champ-${missing}`).focus()
    await page.getByLabel('Nombre d’exemplaires').focus()
    await expect.poll(() => faultsAt(page, missing)).toContain('Ce champ est à remplir.')
    expect(await page.locator('.summary li').allTextContents()).toEqual([`${label} est à remplir`])
    expect(faults).toEqual([])
  })

  it('outlives an error of the page, which says so and can be reloaded or emptied', async () => {
    const { page } = await open()
    await fillIn(page)
    const fail = async () => {
      // A browser that lacks what the pictures are fitted with.
      await page.evaluate(() => Reflect.deleteProperty(globalThis, 'ResizeObserver'))
      await button(page, 'Les deux faces').click()
      await page.getByText('Votre saisie est gardée').waitFor()
    }
    await fail()
    expect(await axeFaults(page, true)).toEqual([])
    await button(page, 'Recharger la page').click()
    await page.locator('.reprint').waitFor()
    expect(await page.getByLabel('Nom de la collectivité').inputValue()).toBe(MEMBER.name)
    await fail()
    await button(page, 'Tout effacer').click()
    await button(page, 'Oui, tout effacer').click()
    await page.locator('.reprint').waitFor()
    expect(await page.getByLabel('Nom de la collectivité').inputValue()).toBe('')
  })
})

describe('a link', () => {
  it('hands the choices on to somebody else', async () => {
    const { page, context } = await open()
    await fillIn(page)
    await page.getByRole('radio', { name: 'Imprimante de bureau' }).check()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await button(page, 'Copier le lien').click()
    await page.getByText('Le lien est copié.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await open('reimprimer', new URL(link).hash)
    expect(await other.page.getByLabel('Nom de la collectivité').inputValue()).toBe(MEMBER.name)
    expect(await other.page.getByRole('radio', { name: 'Imprimante de bureau' }).isChecked()).toBe(
      true,
    )
    expect(new URL(other.page.url()).hash).toBe('')
  })

  it.each([
    '#v1.%%%',
    '#v1.bm90IGpzb24',
    `#v1.${Buffer.from('{"name":{"toString":1}}').toString('base64url')}`,
    `#v1.${Buffer.from('{"__proto__":"x"}').toString('base64url')}`,
    `#v1.${Buffer.from('{"printerKind":"toString"}').toString('base64url')}`,
    '#v9.e30',
    `#v1.${'A'.repeat(50_000)}`,
  ])('that is damaged gives a sentence and an empty form: %#', async (fragment) => {
    const { page, faults } = await open('reimprimer', fragment)
    expect(await page.locator('.origin').textContent()).toContain('abîmé')
    expect(await page.getByLabel('Nom de la collectivité').inputValue()).toBe('')
    expect(faults).toEqual([])
  })
})

it('the whole way goes by the keyboard alone', async () => {
  const { page } = await open()
  const type = async (label: string, text: string) => {
    for (let i = 0; i < 40; i++) {
      const name = await page.evaluate(() => {
        const element = document.activeElement
        return element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''
      })
      if (name.startsWith(label)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type(text)
  }
  await type('Nom de la collectivité', 'Valmont')
  await type('Adresse électronique', 'mairie@valmont.example')
  await type('Site internet', 'www.valmont.example')
  for (let i = 0; i < 40; i++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Fabriquer le PDF')
      break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.locator('.downloads').waitFor()
  expect(await page.locator('.check').textContent()).toContain('Bon pour l’impression')
})

it('many members are told of choices that make no sense where they are made', async () => {
  const { page, faults } = await open('lot')
  await page.getByRole('radio', { name: 'Imprimeur en ligne' }).check()
  await page.getByLabel('Est-ce l’un de ces imprimeurs').selectOption({ label: MISFIT.printer })
  await page.locator('.technical summary').click()
  await page.getByLabel('Fichier', { exact: true }).selectOption({ label: MISFIT.product })
  await expect.poll(() => faultsAt(page, 'product')).toContain(MISFIT.printer)
  expect(await axeFaults(page, true)).toEqual([])
  await button(page, 'Fabriquer tous les PDF').click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-product')
  expect(faults).toEqual([])
})

it('many members get an archive, one bad row keeping no other from it', async () => {
  const { page, faults } = await open('lot')
  const table = [
    'nom;courriel;url;logo',
    'Valmont;mairie@valmont.example;www.valmont.example;valmont.png',
    'Orne;pas une adresse;www.orne.example;',
  ].join('\n')
  await page.locator('.drop-zone input[type=file]').setInputFiles([
    { name: 'membres.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
    { name: 'valmont.png', mimeType: 'image/png', buffer: pictureLogo(700) },
  ])
  await button(page, 'Fabriquer tous les PDF').click()
  await page.getByText('1\u00a0fichier fait, 1\u00a0ligne à corriger.').waitFor()
  expect(await page.locator('.rows > li').nth(1).textContent()).toContain('Colonne courriel')
  const { bytes } = await download(page, 'Télécharger l’archive', out)
  expect(Object.keys(unzipSync(bytes))).toEqual([
    'reimpressions/EPREUVE_depliant-open-data_valmont_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf',
    'reimpressions/rapport.csv',
    'reimpressions/rapport.txt',
    'reimpressions/SHA256SUMS',
  ])
  expect(await axeFaults(page, true)).toEqual([])
  expect(faults).toEqual([])
})
