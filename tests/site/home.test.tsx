import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { jobOf, printedTexts, readCatalogue } from '@flyer-open-data/flyer'
import { PanelAlone } from '@flyer-open-data/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { openSite } from '../browser/opened-site.ts'
import { SITE } from '../browser/site-folder.ts'
import { htmlOutline } from '../tagging/html-outline.ts'
import { openJob } from '../tagging/open-job.ts'

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === 'reserve-2024')
if (!run) throw new Error('There is no run reserve-2024.')
const job = jobOf(catalogue, run)
const site = openSite()

/** What hosts send compressed; fonts and pictures are so already. */
const COMPRESSED = /\.(?:css|js|svg)$|\/$/

describe('the home page', () => {
  const html = readFileSync(`${SITE}index.html`, 'utf8')
  const [main = ''] = /<main.*<\/main>/s.exec(html) ?? []

  it('has the outline of the leaflet, but for the code that leads to it and the ways on', async () => {
    const { layout } = await openJob(job)
    const leaflet = layout.panels
      .flatMap((panel) => htmlOutline(renderToStaticMarkup(<PanelAlone panel={panel} />), true))
      .filter((line, i, lines) => ![line, lines[i + 1] ?? ''].some((one) => /Figure/.test(one)))
      // Paper tells which copy it is; the page says its edition in words of its own.
      .filter((line) => !/Édition\s1, /.test(line))
    // A link is a paragraph of its own: what holds it says no more.
    const leafletAlone = main.replaceAll(/<p class="(?:ways-on|edition-line).*?<\/p>/gs, '')
    const flat = leafletAlone.replaceAll(/<p [^>]*>(<a .*?<\/a>)<\/p>/gs, '$1')
    const page = htmlOutline(flat, true)
    expect(page.length).toBeGreaterThan(90)
    expect(page).toEqual(leaflet)
  })

  it('says every text of the edition, in reading order', () => {
    let at = 0
    const words = main.replaceAll(/<[^>]+>/g, '').replaceAll('&#x27;', '’')
    for (const { field, text } of printedTexts(job.edition)) {
      const found = words.indexOf(text, at)
      expect([field, found >= at]).toEqual([field, true])
      at = found + text.length
    }
  })

  it('has no style or script in its elements', () => {
    expect(html.match(/\s(?:style|on\w+)=|<style|<script/g)).toBeNull()
  })

  it('weighs less than 150 kB with its fonts, text compressed by gzip as hosts send it', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const sent: Promise<readonly [string, number]>[] = []
    page.on('response', (response) => {
      sent.push(
        response.body().then((body) => {
          const name = response.url().replace(/.*\//, '/')
          return [name, COMPRESSED.test(name) ? gzipSync(body).length : body.length] as const
        }),
      )
    })
    await page.goto(site.address(''), { waitUntil: 'networkidle' })
    const weights = await Promise.all(sent)
    await context.close()
    expect(weights.filter(([name]) => name.endsWith('.woff2'))).toHaveLength(4)
    expect(weights.filter(([name]) => name.endsWith('.js'))).toEqual([])
    expect(weights.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(150_000)
  })
})
