import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import { readRenderer } from '@flyer-open-data/print/node'
import {
  leafletRecogniser,
  preflight,
  tellReport,
  wantedOf,
} from '@flyer-open-data/print/preflight'
import { picturesOf, reportPage } from '@flyer-open-data/print/report-page'
import { PDFDocument } from 'pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { launchBrowser, watchPage } from '../browser/launch.ts'

/** Phones of the least width that WCAG reckons with (1.4.10), tablets, desks. */
const WIDTHS = [320, 768, 1440] as const

const leaflet = leafletRecogniser(readCatalogue())
let html: string
let browser: Browser
let page: Page
let faults: string[]

async function checked(path: string) {
  const bytes = await readFile(join(inject('out'), path))
  const { report, rendered } = await preflight({
    bytes,
    wanted: () => wantedOf('offset-coated'),
    renderer: readRenderer,
    leaflet,
  })
  return { report: tellReport(report, path, 'fr'), pictureOf: picturesOf(rendered) }
}

beforeAll(async () => {
  html = reportPage({
    subject: 'Tirage meuse-2024',
    files: [
      await checked('meuse-2024/meuse-2024-press.pdf'),
      // A file for an office printer, which nobody should send to an offset printer.
      await checked('meuse-2024/meuse-2024-office-a4.pdf'),
    ],
    openPoints: readCatalogue().openPoints.map(({ what }) => what),
  })
  browser = await launchBrowser(inject('browser'))
  page = await browser.newPage()
  faults = watchPage(page, 'about:')
  await page.setContent(html)
})
afterAll(() => browser?.close())

describe('the page of reports of real files', () => {
  it('asks nobody for anything, and says nothing aside', () => {
    expect(faults).toEqual([])
  })

  it('says of each file whether it may be sent', async () => {
    const sentences = await page.locator('.verdicts > li').allTextContents()
    expect(sentences[0]).toContain('meuse-2024/meuse-2024-press.pdf Fichier conforme')
    expect(sentences[1]).toContain('N’envoyez pas ce fichier à un imprimeur offset')
  })

  it.each(WIDTHS)('is read at %i px without scrolling sideways, and passes axe', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    expect(await axeFaults(page)).toEqual([])
  })

  it('shows a picture of each finding, in words too, but of those of the file as a whole', async () => {
    const findings = await page.locator('.finding').evaluateAll((all) =>
      all.map((finding) => {
        const group = finding.closest('.page-group') ?? finding
        const pictures = [...group.querySelectorAll('svg[role="img"]')]
        const ofFile = finding.querySelector('.where')?.textContent === 'Concerne tout le fichier'
        return { ofFile, labels: pictures.map((picture) => picture.getAttribute('aria-label')) }
      }),
    )
    expect(findings.filter(({ ofFile }) => ofFile).length).toBeGreaterThan(1)
    for (const { ofFile, labels } of findings) {
      expect(labels).toEqual(
        ofFile ? [] : [expect.stringMatching(/^(Extrait de la page|Page)\u00a0\d+/)],
      )
    }
    expect(await page.locator('.page-group').count()).toBeGreaterThan(0)
  })

  it('shows each page that is shown whole from the one picture of it that the page holds', async () => {
    const drawn = await page.locator('.whole-page use').evaluateAll((uses) =>
      uses.map((use) => {
        const { width, height } = use.getBoundingClientRect()
        return [document.querySelectorAll(use.getAttribute('href') ?? '').length, width, height]
      }),
    )
    expect(drawn.length).toBeGreaterThan(0)
    for (const [images, width, height] of drawn) {
      expect(images).toBe(1)
      expect(width).toBeGreaterThan(100)
      expect(height).toBeGreaterThan(100)
    }
  })

  it('shows places that are on the page: no picture is blank', async () => {
    const pictures = await page.locator('svg image').evaluateAll(async (images) =>
      Promise.all(
        images.map(async (image) => {
          const shown = new Image()
          shown.src = image.getAttribute('href') ?? ''
          await shown.decode()
          const canvas = document.createElement('canvas')
          ;[canvas.width, canvas.height] = [shown.width, shown.height]
          const context = canvas.getContext('2d')
          context?.drawImage(shown, 0, 0)
          const { data } = context?.getImageData(0, 0, shown.width, shown.height) ?? { data: [] }
          return new Set(data).size
        }),
      ),
    )
    expect(pictures.length).toBeGreaterThan(1)
    for (const tones of pictures) expect(tones).toBeGreaterThan(10)
  })

  it('is printed on A4 with no finding cut in two, and the lists of rules open', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
    const printed = await PDFDocument.load(pdf)
    const { width, height } = printed.getPage(0).getSize()
    expect([width, height].map(Math.round)).toEqual([595, 842])
    const rulesShown = () =>
      page.locator('.rules li').evaluateAll((rules) => rules.map((rule) => rule.checkVisibility()))
    expect(new Set(await rulesShown())).toEqual(new Set([false]))
    await page.emulateMedia({ media: 'print' })
    const shown = await rulesShown()
    const breaks = await page
      .locator('.finding')
      .evaluateAll((all) => all.map((finding) => getComputedStyle(finding).breakInside))
    await page.emulateMedia({ media: 'screen' })
    expect(breaks.length).toBeGreaterThan(5)
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    expect(shown.length).toBeGreaterThan(40)
    expect(new Set(shown)).toEqual(new Set([true]))
  })
})
