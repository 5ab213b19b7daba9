import {
  type Browser,
  type BrowserServer,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core'

/** A browser that was found: where it is, and the libraries it needs, if any. */
export interface BrowserPlace {
  readonly path: string
  readonly libraries: string | undefined
  /** Folder of the settings of fontconfig, if not the system's. */
  readonly fonts: string | undefined
}

/** A browser that can be started; `remove` deletes what was unpacked for it. */
export interface FoundBrowser extends BrowserPlace {
  readonly remove: () => Promise<void>
}

/** A browser that runs already, and where it listens. */
export interface RunningBrowser extends BrowserPlace {
  readonly endpoint: string
}

/**
 * Gives a browser: starts one, or comes to the one that runs already. Closed, a browser that was
 * started ends; of one that ran already only what was opened here is closed.
 */
export function launchBrowser(place: BrowserPlace | RunningBrowser): Promise<Browser> {
  return 'endpoint' in place ? chromium.connect(place.endpoint) : chromium.launch(settings(place))
}

/** Starts a browser that others come to by `launchBrowser`; it ends with what started it. */
export function runBrowser(place: BrowserPlace): Promise<BrowserServer> {
  return chromium.launchServer({ ...settings(place), host: '127.0.0.1' })
}

/** Hinting is off, so that text keeps its widths, and so are calls home. */
function settings({ path, libraries, fonts }: BrowserPlace): LaunchOptions {
  return {
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
  }
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
