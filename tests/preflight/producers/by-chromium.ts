import { pathToFileURL } from 'node:url'
import { type BrowserPlace, launchBrowser, type RunningBrowser } from '../../browser/launch.ts'
import { SOURCES } from './sources.ts'

/** The page printed by Chromium from page.html. */
export async function byChromium(place: BrowserPlace | RunningBrowser): Promise<Uint8Array> {
  const browser = await launchBrowser(place)
  try {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(`${SOURCES}page.html`).href)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await page.pdf({ preferCSSPageSize: true })
  } finally {
    await browser.close()
  }
}
