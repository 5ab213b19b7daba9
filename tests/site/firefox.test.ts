import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFirefox } from '../browser/firefox/find-firefox.ts'
import { type FirefoxPage, openFirefox } from '../browser/firefox/firefox-page.ts'
import { type Served, serveFolder } from '../browser/serve-folder.ts'
import { SITE } from '../browser/site-folder.ts'
import { logoFiles } from './logo-files.ts'
import { madeByCommand } from './made-by-command.ts'
import { MEMBER } from './member-page.ts'
import { preflightHere, wantedFile } from './ways.ts'

const path = systemFirefox()
const lacking =
  'Firefox is not tried: this machine has none. Install firefox-esr, or name one in FLYER_FIREFOX.'
if (!path) process.stderr.write(`${lacking}\n`)

const FOLDER = '/sous/dossier/'
/** How long a page may take to come to show something on a busy machine, in milliseconds. */
const PATIENCE = { timeout: 240_000 }

describe.skipIf(!path)(path ? 'in a stock Firefox' : lacking, () => {
  let served: Served
  let page: FirefoxPage
  beforeAll(async () => {
    served = await serveFolder(SITE, FOLDER)
    page = await openFirefox(path ?? '')
    process.stderr.write(`Firefox ${page.version}\n`)
  })
  afterAll(async () => {
    await page?.close()
    served?.close()
  })

  const goto = (folder: string) => page.goto(`${served.origin}${FOLDER}${folder}`)
  /** What stands at a place, once it is there. */
  const shows = (selector: string) =>
    expect.poll(
      () =>
        page.run(
          (at) => document.querySelector(at)?.textContent?.replaceAll(/\s+/g, ' '),
          selector,
        ),
      PATIENCE,
    )
  /** The one file that was saved, once it is whole. */
  const saved = async () => {
    const whole = async () => {
      const names = await readdir(page.downloads)
      return names.some((name) => name.endsWith('.part')) ? [] : names
    }
    await expect.poll(whole, PATIENCE).toHaveLength(1)
    const [name = ''] = await whole()
    const size = async () => (await readFile(join(page.downloads, name))).length
    await expect.poll(size, PATIENCE).toBeGreaterThan(0)
    return { name, bytes: await readFile(join(page.downloads, name)) }
  }

  it('the home page is the leaflet', async () => {
    await goto('')
    await shows('h1').toMatch(/open data|données/i)
    expect(await page.run(() => document.querySelectorAll('main section').length)).toBeGreaterThan(
      4,
    )
    expect(page.faults.splice(0)).toEqual([])
  })

  it('a member fills in the form and has a logo taken', async () => {
    await goto('reimprimer/')
    await shows('.fitted').toContain('Nom de votre collectivité')
    await page.type('#champ-name', MEMBER.name)
    await page.type('#champ-email', MEMBER.email)
    await page.type('#champ-website', MEMBER.website)
    await shows('.fitted').toContain('de l’Orée')
    const { SVG } = await logoFiles()
    const logo = join(page.downloads, '..', SVG.fileName)
    await writeFile(logo, SVG.bytes)
    await page.choose('#champ-logo input[type=file]', logo)
    await shows('#champ-logo .logo-verdict[data-verdict="good"]').toContain('Bon pour l’impression')
    expect(page.faults.splice(0)).toEqual([])
  })

  it('and takes away the press file that the command makes, which preflight accepts', async () => {
    await page.press('.making .action')
    await shows('.check').toContain('Bon pour l’impression')
    await page.press('.downloads a')
    const { name, bytes } = await saved()
    const { SVG } = await logoFiles()
    const { verdict, findings } = await preflightHere(bytes, await wantedFile('online', SVG))
    expect({ verdict, findings }).toEqual({ verdict: 'accepted', findings: [] })
    const folder = join(page.downloads, '..')
    const made = await madeByCommand('online', SVG, name, folder)
    expect(Buffer.compare(bytes, made)).toBe(0)
    expect(page.faults.splice(0)).toEqual([])
  })

  it('the page of editions knows that file', async () => {
    const [name = ''] = await readdir(page.downloads)
    await goto('a-jour/')
    await shows('.drop-zone').toContain('Choisir un PDF')
    await page.choose('input[type=file]', join(page.downloads, name))
    await shows('.check').toContain('Oui, c’est l’édition')
    expect(page.faults.splice(0)).toEqual([])
  })
})
