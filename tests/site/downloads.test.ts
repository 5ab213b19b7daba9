import { createHash } from 'node:crypto'
import { PRODUCT_NAMES } from '@flyer-open-data/print'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/opened-site.ts'

const site = openSite()

interface Offered {
  readonly product: string
  readonly href: string
  readonly name: string
  readonly words: string
  readonly sha256: string
}

/** What stands on the card of each product. */
const readCards = (): Offered[] =>
  [...document.querySelectorAll<HTMLElement>('[data-product]')].map((card) => ({
    product: card.dataset['product'] ?? '',
    href: card.querySelector('a')?.href ?? '',
    name: card.querySelector('.file-name')?.textContent ?? '',
    words: card.textContent ?? '',
    sha256: card.querySelector('code')?.textContent ?? '',
  }))

describe('the downloads, without JavaScript', () => {
  let context: BrowserContext
  let page: Page
  let cards: Offered[]
  beforeAll(async () => {
    // Tests still look at the page by scripts of their own.
    context = await site.browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(site.address('telecharger'))
    cards = await page.evaluate(readCards)
  })
  afterAll(() => context?.close())

  const bytesAt = async (href: string) => {
    const response = await context.request.get(href)
    expect([href, response.status()]).toEqual([href, 200])
    return response.body()
  }

  it('are all products, each once', () => {
    expect(cards.map(({ product }) => product)).toEqual(PRODUCT_NAMES)
  })

  it('lead to PDF files whose bytes hash as told', async () => {
    for (const { href, name, words, sha256 } of cards) {
      const bytes = await bytesAt(href)
      expect(href.endsWith(`/${name}`)).toBe(true)
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      expect(words).toContain(`${Math.ceil(bytes.length / 1000)}\u00a0ko`)
      expect(words).toMatch(/\d+ règles contrôlées et respectées, (aucun |\d+\u00a0)avertissement/)
      expect(words).toContain('PDF/')
    }
  })

  it('and all other files of the manifest are there, as it tells them', async () => {
    const manifest = JSON.parse(
      (await bytesAt(`${site.address('telecharger')}manifest.json`)).toString('utf8'),
    ) as { files: { path: string; sha256: string }[] }
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
    )
    for (const { path, sha256 } of manifest.files) {
      expect(links).toContain(`./${path}`)
      const bytes = await bytesAt(`${site.address('telecharger')}${path}`)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
  })
})
