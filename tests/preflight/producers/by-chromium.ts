import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { SOURCES } from './sources.ts'

/** The page printed by Chromium from page.html. */
export async function byChromium(browser: Browser): Promise<Uint8Array> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(pathToFileURL(`${SOURCES}page.html`).href)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await page.pdf({ preferCSSPageSize: true })
  } finally {
    await context.close()
  }
}
