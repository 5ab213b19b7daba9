import { existsSync } from 'node:fs'
import { startError } from '../start-error.ts'

/** Where Firefox is looked for. */
interface FirefoxSources {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly systemBrowsers: readonly string[]
  /** Says what was passed over. */
  readonly tell: (words: string) => void
}

const SOURCES: FirefoxSources = {
  environment: process.env,
  systemBrowsers: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  tell: (words) => process.stderr.write(`${words}\n`),
}

/**
 * The Firefox of `FLYER_FIREFOX`, or the first of the system's that starts; none of a patched build.
 *
 * @throws Error when `FLYER_FIREFOX` names what does not start
 */
export function systemFirefox(sources: Partial<FirefoxSources> = {}): string | undefined {
  const { environment, systemBrowsers, tell } = { ...SOURCES, ...sources }
  const named = environment['FLYER_FIREFOX']
  if (named) {
    const error = startError(named)
    if (error === undefined) return named
    throw new Error(
      `FLYER_FIREFOX names ${named}, which does not start: ${error}\n` +
        'Name a Firefox that starts, or unset FLYER_FIREFOX.',
    )
  }
  for (const path of systemBrowsers.filter((one) => existsSync(one))) {
    const error = startError(path)
    if (error === undefined) return path
    tell(`${path} does not start and is passed over: ${error}`)
  }
  return undefined
}
