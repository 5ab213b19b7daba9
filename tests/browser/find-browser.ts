import { existsSync } from 'node:fs'
import { browserChoice } from './browser-choice.ts'
import type { FoundBrowser } from './launch.ts'
import { startError } from './start-error.ts'
import { unpackBrowser } from './unpack-browser.ts'

/** Where a browser is looked for, and how one is unpacked. */
export interface BrowserSources {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly systemBrowsers: readonly string[]
  readonly unpack: () => Promise<FoundBrowser>
  /** Says what was passed over. */
  readonly tell: (words: string) => void
}

const SOURCES: BrowserSources = {
  environment: process.env,
  systemBrowsers: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  unpack: unpackBrowser,
  tell: (words) => process.stderr.write(`${words}\n`),
}

/**
 * Finds Chromium: the one of `CHROMIUM_PATH`, one of the system's, or else the one that the npm
 * package @sparticuz/chromium carries. `FLYER_BROWSER` narrows the choice. Nothing is downloaded.
 *
 * @throws Error when `FLYER_BROWSER` or `CHROMIUM_PATH` says what cannot be done, or none starts
 */
export async function findBrowser(sources: Partial<BrowserSources> = {}): Promise<FoundBrowser> {
  const all = { ...SOURCES, ...sources }
  const choice = browserChoice(all.environment)
  if (choice === 'lockfile') return all.unpack()
  const path = systemBrowser(all)
  if (path) return { path, libraries: undefined, fonts: undefined, remove: async () => undefined }
  if (choice === undefined) return all.unpack()
  throw new Error(
    `FLYER_BROWSER is system, and no browser of the system starts: looked at ${all.systemBrowsers.join(', ')}.\n` +
      'Install Chromium, name one in CHROMIUM_PATH, or set FLYER_BROWSER to lockfile.',
  )
}

/**
 * The path of `CHROMIUM_PATH`, or of the first of the system's browsers that starts.
 *
 * @throws Error when `CHROMIUM_PATH` names what does not exist or does not start
 */
export function systemBrowser(sources: Partial<BrowserSources> = {}): string | undefined {
  const { environment, systemBrowsers, tell } = { ...SOURCES, ...sources }
  const named = environment['CHROMIUM_PATH']
  if (named) {
    const error = startError(named)
    if (error === undefined) return named
    throw new Error(
      `CHROMIUM_PATH names ${named}, which does not start: ${error}\n` +
        'Name a Chromium that starts, or unset CHROMIUM_PATH.',
    )
  }
  for (const path of systemBrowsers.filter((one) => existsSync(one))) {
    const error = startError(path)
    if (error === undefined) return path
    tell(`${path} does not start and is passed over: ${error}`)
  }
  return undefined
}
