import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { readPicture } from '../visual/read-picture.ts'
import { DRAWINGS_ALIKE } from './drawings-alike.ts'
import { take } from './intake.ts'
import { bytesOf } from './make-svg.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'))
  page = await browser.newPage({ viewport: { width: 500, height: 250 } })
})
afterAll(() => browser.close())

/** Draws an SVG in the browser, 500 by 250 pixels. */
async function drawn(svg: string): Promise<Uint8Array> {
  await page.setContent(`<body style="margin:0;background:#fff">${svg}</body>`)
  return readPicture(await page.screenshot()).rgb
}

/** Two corners make every drawing as large as its view box: nothing is cut off. */
const CORNERS = '<path d="M0 0h1v1h-1zM99 49h1v1h-1z" fill="#000"/>'
const SIZE = 'width="500" height="250" style="display:block"'

/** What the softness of edges makes differ, of 255: two programs do not draw one alike. */
const SOFTNESS = 96
/** So many channels may differ by more, of 375,000: some of the pixels of a corner. */
const FEW = 60

describe('a drawing that was taken looks as a browser draws the file', () => {
  it.each(DRAWINGS_ALIKE)('%s', async (_, inner) => {
    const content = `${inner}${CORNERS}`
    const open =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50"'
    const taken = await take(bytesOf(`${open}>${content}</svg>`))
    if (!('logo' in taken)) throw new Error(JSON.stringify(taken.findings))
    const { width, height, paths = [] } = taken.logo
    expect([width, height]).toEqual([1000, 500])
    const shapes = paths.map(
      ({ d, colour, rule }) => `<path d="${d}" fill="${colour}" fill-rule="${rule ?? 'nonzero'}"/>`,
    )
    const file = await drawn(`${open} ${SIZE}>${content}</svg>`)
    const logo = await drawn(
      `<svg ${SIZE} viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`,
    )
    const differing = file.filter((value, i) => Math.abs(value - (logo[i] ?? 0)) > SOFTNESS)
    expect(differing.length).toBeLessThan(FEW)
  })
})
