import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { panelFrames, readCatalogue } from '@flyer-open-data/flyer'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueWith, LONG_SENDER } from '../bad-input/faults.ts'
import { showStory } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { rasterise } from '../reading/pdfium.ts'
import { decodeQrCodes } from '../reading/qr.ts'
import { pageLines, pageTexts } from '../reading/text-lines.ts'
import { callCommand } from '../setup/call-command.ts'
import { compareLines } from './compare-lines.ts'
import { measureScreen } from './measure-screen.ts'

const { format, partners } = readCatalogue()
const [partner] = partners
if (!partner?.landingLink) throw new Error('The catalogue has no partner with a link.')
const { id, name, contact, landingLink } = partner
const JOB = `meuse-2024_${id}`

const storybook = openStorybook()
let page: Page
let out: string
const read = async (product: string) =>
  new Uint8Array(await readFile(join(out, JOB, `${JOB}-${product}.pdf`)))

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-long-sender-'))
  const argv = ['meuse-2024', '--sender', id, '--product', 'press,screen', '--out', out]
  const { code, stderr } = await callCommand(argv, catalogueWith('long-sender'))
  expect({ code, stderr }).toMatchObject({ code: 0 })

  // The built pages, of a catalogue with the same partner.
  page = await storybook.context.newPage()
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text())
      .replaceAll(landingLink.url, `https://${LONG_SENDER.landing}`)
      .replaceAll(contact.email, LONG_SENDER.contact.email)
      .replaceAll(`website:\`${contact.website}\``, `website:\`${LONG_SENDER.contact.website}\``)
      .replaceAll(/telephone:[`"][^`"]*[`"],/g, '')
      .replaceAll(name, LONG_SENDER.name)
    await route.fulfill({ response, body })
  })
  await showStory(page, storybook.origin, 'volets--need-help', { sender: id, zoom: 100 })
})
afterAll(async () => {
  await page.close()
  await rm(out, { recursive: true, force: true })
})

const { name: NAME, landing, contact: to } = LONG_SENDER

describe('a sender whose name and addresses run on below', () => {
  it('has the same lines on screen and on paper', async () => {
    const frame = panelFrames(format, 'outside').find((one) => one.content === 'need-help')
    if (!frame) throw new Error('There is no place for need-help.')
    const lines = await pageLines(await read('press'), 1)
    const paper = lines
      .filter(
        ({ left, baseline }) =>
          left >= frame.x &&
          left < frame.x + frame.width &&
          baseline > 0 &&
          baseline < frame.height,
      )
      .map((line) => ({ ...line, left: line.left - frame.x }))
    const { 'need-help': screen = [] } = await measureScreen(page)
    expect(screen.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        ...['Saint-Martin-de-Boscherville-', 'les-Grands-Vents'],
        ...['www.communaute-communes-trois-vallons', '.fr/open-data'],
        ...['www.communaute-communes-trois-vallons.fr/', 'donnees-ouvertes', to.email],
      ]),
    )
    expect(compareLines(screen, paper)).toEqual([])
  })

  it('is read on screen without a space more, by programs and by screen readers', async () => {
    const protocol = await page.context().newCDPSession(page)
    const { nodes } = await protocol.send('Accessibility.getFullAXTree')
    const heard = (role: string) =>
      nodes.filter((node) => node.role?.value === role).map(({ name }) => name?.value)
    expect(heard('link')).toEqual(expect.arrayContaining([landing, to.website, to.email]))
    expect(heard('StaticText').join('')).toContain(NAME)
    for (const [field, text] of [
      ['partner.name', NAME],
      ['partner.contact.website', to.website],
      ['landingLink.url', landing],
    ]) {
      expect(await page.locator(`[data-field="${field}"]`).textContent()).toBe(text)
    }
  })

  it.each(['press', 'screen'])(
    'keeps in the text of %s its hyphens and adds no sign',
    async (product) => {
      const text = (await pageTexts(await read(product))).join('\n').replaceAll('\n', '')
      for (const whole of [NAME, landing, to.website, to.email]) expect(text).toContain(whole)
    },
  )

  it('has a code and links that lead where its addresses say', async () => {
    const front = await rasterise(await read('press'), 1, 150)
    expect(await decodeQrCodes(front)).toEqual([`https://${landing}`])
    const file = Buffer.from(await read('screen')).toString('latin1')
    for (const url of [`https://${landing}`, `https://${to.website}`, `mailto:${to.email}`]) {
      expect(file).toContain(`(${url})`)
    }
  })
})
