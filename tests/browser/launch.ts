import { type Browser, chromium, type Page } from 'playwright-core'

/** A browser that was found: where it is, and the libraries it needs, if any. */
export interface BrowserPlace {
  readonly path: string
  readonly libraries: string | undefined
  /** Folder of the settings of fontconfig, if not the system's. */
  readonly fonts: string | undefined
}

/** Starts a browser with hinting off, so that text keeps its widths, and with no calls home. */
export function launchBrowser({ path, libraries, fonts }: BrowserPlace): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    env: {
      ...process.env,
      ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
      ...(fonts ? { FONTCONFIG_PATH: fonts } : {}),
    },
  })
}

/** What a page did that it should not: console output, errors, failed or foreign requests. */
export function watchPage(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`foreign: ${url}`)
  })
  return faults
}
