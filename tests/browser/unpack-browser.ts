import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY } from '../setup/repository.ts'
import type { FoundBrowser } from './launch.ts'
import { startError } from './start-error.ts'

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
