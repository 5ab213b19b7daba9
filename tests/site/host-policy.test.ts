import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest'
import { PAGE_FOLDERS } from '../../apps/site/src/shell/page-folders.ts'
import { launchBrowser } from '../browser/launch.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { SITE } from '../browser/site-folder.ts'
import { hostHeaders } from './host-headers.ts'
import { logoFiles } from './logo-files.ts'
import {
  chooseLogo,
  fillIn,
  logoVerdict,
  type MemberPage,
  make,
  openTool,
  pictureLogo,
} from './member-page.ts'

const POLICY = 'Content-Security-Policy'
/** Where browsers report what a policy refused, in pages and in workers alike. */
const REPORTS = '/refusals'

let browser: Browser
let host: Served
let refusals: string[]
const opened: MemberPage[] = []

beforeAll(async () => {
  const headersAt = hostHeaders(await readFile(join(SITE, '_headers'), 'utf8'))
  refusals = []
  host = await serveFolder(SITE, '/', {
    headers: (path) => {
      const { [POLICY]: policy, ...others } = headersAt(path)
      return policy ? { ...others, [POLICY]: `${policy}; report-uri ${REPORTS}` } : others
    },
    hear: (path, body) => {
      if (path === REPORTS) refusals.push(body)
    },
  })
  browser = await launchBrowser(inject('browser'))
})
afterEach(() => Promise.all(opened.splice(0).map(({ context }) => context.close())))
afterAll(async () => {
  await browser?.close()
  host?.close()
})

async function open(folder: string): Promise<MemberPage> {
  const tool = await openTool(browser, `${host.origin}/${folder}/`)
  opened.push(tool)
  return tool
}

it('the host sends the policy with every page and every script', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const folder of Object.values(PAGE_FOLDERS)) {
    const scripts: (string | undefined)[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response.headers()[POLICY.toLowerCase()])
      }
    })
    const path = folder === '' ? '/' : `/${folder}/`
    const answer = await page.goto(`${host.origin}${path}`, { waitUntil: 'networkidle' })
    expect([path, answer?.headers()[POLICY.toLowerCase()]]).toEqual([
      path,
      expect.stringContaining("default-src 'none'"),
    ])
    expect(scripts.filter((policy) => !policy?.includes("connect-src 'self'"))).toEqual([])
    page.removeAllListeners('response')
  }
  await context.close()
  expect(refusals).toEqual([])
})

it('a logo, the files, an edition and a batch are made under it, and nothing is refused', async () => {
  const { page, faults } = await open('reimprimer')
  const { PDF } = await logoFiles()
  await fillIn(page)
  await chooseLogo(page, PDF.fileName, PDF.bytes)
  expect(await logoVerdict(page)).toContain('Bon pour l’impression')
  await make(page)
  expect(page.workers()).toHaveLength(1)
  const made = await page.locator('.downloads a').first().getAttribute('href')
  expect(made).toMatch(/^blob:/)

  const edition = await open('a-jour')
  await edition.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: PDF.bytes })
  await edition.page.locator('[data-status="answered"]').waitFor()

  const batch = await open('lot')
  const table = 'nom;courriel;url;logo\nValmont;mairie@valmont.example;www.valmont.example;a.png'
  await batch.page.locator('.drop-zone input[type=file]').setInputFiles([
    { name: 'membres.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
    { name: 'a.png', mimeType: 'image/png', buffer: pictureLogo(700) },
  ])
  await batch.page.getByRole('button', { name: 'Fabriquer tous les PDF' }).click()
  await batch.page.getByText('Télécharger l’archive').waitFor()

  expect([...faults, ...edition.faults, ...batch.faults]).toEqual([])
  expect(refusals).toEqual([])
})

it('neither the page nor its worker reaches another host: it is refused, and told', async () => {
  const { page } = await open('reimprimer')
  await chooseLogo(page, 'logo.png', pictureLogo(900))
  await logoVerdict(page)
  const [worker] = page.workers()
  const elsewhere = await serveFolder(SITE)
  const reach = (address: string) =>
    fetch(address, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    )
  try {
    const address = `${elsewhere.origin}/`
    expect(await page.evaluate(reach, address)).toBe('refused')
    expect(await worker?.evaluate(reach, address)).toBe('refused')
    await expect
      .poll(() => refusals.map((body) => JSON.parse(body)['csp-report']['document-uri']))
      .toEqual([page.url(), worker?.url()])
  } finally {
    elsewhere.close()
    refusals.splice(0)
  }
})
