import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './launch.ts'
import { type Served, serveFolder } from './serve-folder.ts'
import { SITE } from './site-folder.ts'

/** The folder of its host that the site stands in, as it may on any host. */
const FOLDER = '/sous/dossier/'

/** The built site on a server, and the browser to look at it. */
export interface OpenedSite {
  readonly origin: string
  readonly browser: Browser
  /** The address of a page by its folder; the home page has none. */
  readonly address: (folder: string) => string
}

/**
 * Serves the built site in a folder below the root of its host, and comes to the browser that all
 * files share. What it gives is there once a test runs.
 */
export function openSite(): OpenedSite {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    served = await serveFolder(SITE, FOLDER)
    browser = await launchBrowser(inject('browser'))
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })
  return {
    get origin() {
      return served.origin
    },
    get browser() {
      return browser
    },
    address: (folder) => `${served.origin}${FOLDER}${folder && `${folder}/`}`,
  }
}
