import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY } from '../setup/repository.ts'
import type { BrowserPlace } from './launch.ts'

/** A browser that can be started; `remove` deletes what was unpacked for it. */
export interface FoundBrowser extends BrowserPlace {
  readonly remove: () => Promise<void>
}

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Finds Chromium: `CHROMIUM_PATH`, one of the system's, or else the one that the npm package
 * @sparticuz/chromium carries, unpacked into a folder of its own. Nothing is downloaded.
 *
 * @throws Error naming what is missing when none starts
 */
export async function findBrowser(): Promise<FoundBrowser> {
  for (const path of [process.env['CHROMIUM_PATH'], ...SYSTEM_BROWSERS]) {
    if (path && existsSync(path) && startError(path) === undefined) {
      return { path, libraries: undefined, fonts: undefined, remove: async () => undefined }
    }
  }
  return unpackBrowser()
}

/**
 * Unpacks the browser of @sparticuz/chromium.
 *
 * @throws Error when it does not start
 */
export async function unpackBrowser(): Promise<FoundBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'flyer-browser-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const { TMPDIR: tmp, AWS_EXECUTION_ENV: runtime, FONTCONFIG_PATH: fontconfig } = process.env
  // The package unpacks into the temporary folder, and its libraries only where it believes itself
  // to be in its usual home.
  process.env['TMPDIR'] = folder
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    const fonts = await ownFonts(folder)
    if (startError(path) === undefined) return { path, libraries: undefined, fonts, remove }
    const libraries = join(folder, 'al2023', 'lib')
    const error = startError(path, libraries)
    if (error === undefined) return { path, libraries, fonts, remove }
    await remove()
    throw new Error(
      `No browser starts here, not even the one of @sparticuz/chromium: ${error}\n` +
        'Install Chromium, or name one in CHROMIUM_PATH.',
    )
  } finally {
    restore('TMPDIR', tmp)
    restore('AWS_EXECUTION_ENV', runtime)
    restore('FONTCONFIG_PATH', fontconfig)
  }
}

/**
 * Settings of fontconfig that know the leaflet's fonts. The package's own know none: that browser
 * then breaks down as soon as a page asks for a family it does not bring along.
 */
async function ownFonts(folder: string): Promise<string> {
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(REPOSITORY, 'packages/ui/fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
  await writeFile(join(folder, 'fonts', 'fonts.conf'), settings)
  return join(folder, 'fonts')
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

function startError(path: string, libraries?: string): string | undefined {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env
  const { status, stderr, error } = spawnSync(path, ['--version', '--no-sandbox'], {
    env,
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (error?.message ?? stderr)
}
