import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, rgb } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { watchPage } from '../browser/launch.ts'
import { storyAddress } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { choose } from './table-switches.ts'

const MM = 72 / 25.4
/** Where a square is put in a colour of screens, in mm from the top left corner of the trim. */
const SQUARE = { x: 30, y: 150, width: 20, height: 20 } as const

const storybook = openStorybook({ viewport: { width: 1440, height: 900 } })
let page: Page
let faults: string[]
/** Every address that the page has asked for. */
const asked: string[] = []

beforeAll(async () => {
  page = await storybook.context.newPage()
  faults = watchPage(page, storybook.origin)
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(storyAddress(storybook.origin, 'controle--check', { run: 'meuse-2024' }))
  await page.waitForSelector('.file-check')
})
afterEach(() => {
  expect(faults.splice(0)).toEqual([])
})

const pressFile = () => readFile(join(inject('out'), 'meuse-2024/meuse-2024-press.pdf'))

/** The press file with a square in RGB on its second page, and without a word on its bleed. */
async function faultyFile(): Promise<Buffer> {
  const document = await PDFDocument.load(await pressFile(), { updateMetadata: false })
  const [first, second] = document.getPages()
  if (!first || !second) throw new Error('The press file has two pages.')
  const trim = second.getTrimBox()
  second.drawRectangle({
    x: trim.x + SQUARE.x * MM,
    y: trim.y + trim.height - (SQUARE.y + SQUARE.height) * MM,
    width: SQUARE.width * MM,
    height: SQUARE.height * MM,
    color: rgb(1, 0.5, 0),
  })
  const { x, y, width, height } = first.getTrimBox()
  first.setBleedBox(x, y, width, height)
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

/** Drops a file on the page, as a hand with a mouse does. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const carried = await page.evaluateHandle(
    ([fileName, base64]) => {
      const letters = atob(base64 ?? '')
      const data = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([data], fileName ?? '', { type: 'application/pdf' }))
      return transfer
    },
    [name, bytes.toString('base64')],
  )
  await page.dispatchEvent('.file-check', 'dragover', { dataTransfer: carried })
  await page.dispatchEvent('.file-check', 'drop', { dataTransfer: carried })
}

const status = () => page.locator('[data-status]')
const told = (state: string) => expect.poll(() => status().getAttribute('data-status')).toBe(state)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const findings = () => page.locator('.check-finding')
const rules = () => page.locator('.check-finding .check-rule').allTextContents()
const places = () => page.locator('.check-place')

describe('before a file is dropped', () => {
  it('nothing that a check needs is fetched', () => {
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((address) => /\.wasm$|check-(file|worker)/.test(address))).toEqual([])
  })
})

describe('a file that cannot be checked', () => {
  it('since a part did not arrive says which, and is tried again', async () => {
    await page.route(/pdfium[^/]*\.wasm$/, (route) => route.fulfill({ status: 404 }))
    await drop('depliant.pdf', await pressFile())
    await told('failed')
    expect(await status().textContent()).toContain('Le fichier n’a pas pu être contrôlé\u00a0: ')
    expect(await status().textContent()).toContain(
      'le moteur qui dessine les pages n’est pas arrivé',
    )
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')])
    await page.unroute(/pdfium[^/]*\.wasm$/)
    await button('Réessayer').click()
    await told('checked')
  })
})

describe('a press file', () => {
  it('that is dropped may go to the printer, its pages beside it', async () => {
    await drop('meuse.pdf', await pressFile())
    await expect.poll(() => status().textContent()).toContain('Bon pour l’impression meuse.pdf')
    expect(await page.locator('.check-sentence').textContent()).toBe(
      'Ce fichier peut être envoyé à un imprimeur offset, sur papier couché.',
    )
    expect(await findings().count()).toBe(0)
    expect(await page.getByRole('group', { name: 'Page montrée' }).locator('button').count()).toBe(
      2,
    )
    const figure = (name: string) =>
      page.locator('.check-figures > div').filter({ hasText: name }).locator('dd').textContent()
    expect(await figure('Format fini')).toBe('297\u00a0×\u00a0210\u00a0mm')
    expect(await figure('Fonds perdus')).toBe('3\u00a0mm au moins')
    expect(await figure('QR code')).toContain('https://www.datagrandest.fr/open-data')
    expect(await page.getByText(/^\d+\u00a0règles respectées$/).count()).toBe(1)
    // Its worker is gone, and what it draws with is fetched once, from here.
    expect(page.workers()).toEqual([])
    expect(asked.filter((address) => /pdfium[^/]*\.wasm$/.test(address))).toHaveLength(2)
    expect(asked.filter((address) => /zxing[^/]*\.wasm$/.test(address))).toHaveLength(1)
  })

  it('that the browser makes itself is as good', async () => {
    await button('Essayer avec le tirage meuse-2024').click()
    await expect.poll(() => status().textContent()).toContain('Bon pour l’impression meuse-2024')
  })
})

describe('a faulty file', () => {
  beforeAll(async () => {
    await drop('fautif.pdf', await faultyFile())
    await page.getByText('À corriger fautif.pdf').waitFor()
  })

  it('is refused in a sentence, errors first, each with its rule', async () => {
    expect(await status().textContent()).toContain('N’envoyez pas ce fichier à un imprimeur offset')
    expect(await rules()).toEqual(expect.arrayContaining(['P204', 'P301']))
    const severities = await findings().evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-severity')),
    )
    expect(severities).toEqual(severities.toSorted())
  })

  it('shows the place of what is wrong, to the mm', async () => {
    const finding = findings().filter({ hasText: 'P301' })
    await finding.getByRole('button').focus()
    const place = page.locator('.check-place[data-pointed="true"]')
    expect(await place.getAttribute('data-findings')).toContain(
      (await finding.getAttribute('data-findings')) ?? 'none',
    )
    const [outline, sheet] = [await place.boundingBox(), await page.locator('canvas').boundingBox()]
    if (!outline || !sheet) throw new Error('There is no place.')
    const document = await PDFDocument.load(await pressFile())
    const [media, trim] = [document.getPage(1).getMediaBox(), document.getPage(1).getTrimBox()]
    const perMm = (sheet.width / media.width) * MM
    const margin = (trim.x - media.x) / MM
    expect((outline.x - sheet.x) / perMm - margin).toBeCloseTo(SQUARE.x, 0)
    expect((outline.y - sheet.y) / perMm - margin).toBeCloseTo(SQUARE.y, 0)
    expect(outline.width / perMm).toBeCloseTo(SQUARE.width, 0)
    // The picture is that of the page: the square lies on it, orange.
    const [red, green, blue] = await page.locator('canvas').evaluate(
      (canvas, [x, y]) => {
        const { width, height } = canvas as HTMLCanvasElement
        const context = (canvas as HTMLCanvasElement).getContext('2d')
        return [...(context?.getImageData(width * x, height * y, 1, 1).data ?? [])]
      },
      [
        (outline.x + outline.width / 2 - sheet.x) / sheet.width,
        (outline.y + outline.height / 2 - sheet.y) / sheet.height,
      ] as const,
    )
    expect([red, green, blue]).toEqual([255, 128, 0])
  })

  it('leads from a place to its finding', async () => {
    const place = places().first()
    const numbers = (await place.getAttribute('data-findings'))?.split(' ') ?? []
    await place.hover()
    const pointed = page.locator('.check-finding[data-pointed="true"]')
    expect(
      await pointed.evaluateAll((all) => all.map((one) => one.getAttribute('data-findings'))),
    ).toEqual(numbers)
    await place.locator('.check-tag').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      `check-finding-${numbers[0]}`,
    )
  })

  it('can be gone through by keyboard alone: the file, the printer, the pages, each finding', async () => {
    await page.mouse.move(0, 0)
    await page.locator('input[type=file]').focus()
    const reached: string[] = []
    const stops = 4 + 2 + (await findings().count())
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press('Tab')
      reached.push(
        await page.evaluate(() => {
          const active = document.activeElement
          return active?.id || active?.closest('label')?.textContent || active?.textContent || ''
        }),
      )
    }
    const ids = await findings()
      .getByRole('button')
      .evaluateAll((all) => all.map(({ id }) => id))
    expect(reached.filter((id) => ids.includes(id))).toEqual(ids)
    expect(
      reached.filter((name) => /^(Page\u00a0|Pour quel usage|Chez quel imprimeur)/.test(name)),
    ).toHaveLength(4)
  })

  it('passes axe', async () => {
    expect(await axeFaults(page)).toEqual([])
  })

  it('is held to another printer once one is chosen', async () => {
    await choose(page, 'Pour quel usage\u202f?', 'Une imprimante de bureau')
    await expect.poll(() => status().textContent()).toContain('imprimante de bureau')
    expect(await rules()).not.toContain('P301')
  })
})

describe('another file', () => {
  it('calls the check of the first one off', async () => {
    await drop('premier.pdf', await faultyFile())
    await drop('second.pdf', Buffer.from('Ce n’est pas un PDF.'))
    await expect.poll(() => status().textContent()).toContain('Illisible second.pdf')
    await expect.poll(() => page.workers()).toEqual([])
    expect(await page.locator('.check-empty').count()).toBe(1)
  })
})
