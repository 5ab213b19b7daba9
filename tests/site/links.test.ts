import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGE_FOLDERS } from '../../apps/site/src/shell/page-folders.ts'
import { openSite } from '../browser/opened-site.ts'
import { SITE } from '../browser/site-folder.ts'

const site = openSite()
const pages = Object.values(PAGE_FOLDERS).map((folder) => join(folder, 'index.html'))

/** The file that an address of a page leads to, from the root of the site. */
function fileAt(page: string, path: string): string {
  const file = join(dirname(page), path)
  return path.endsWith('/') ? join(file, 'index.html') : file
}

describe.each(pages)('%s', (page) => {
  const html = readFileSync(join(SITE, page), 'utf8')
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = '']) => to)

  it('leads to pages, files and places that are there', () => {
    const own = addresses.filter((to) => !/^(?:https:|mailto:)/.test(to))
    expect(own.length).toBeGreaterThan(8)
    const broken = own.filter((to) => {
      const [path = '', anchor] = to.split('#')
      const file = join(SITE, path === '' ? page : fileAt(page, path))
      if (!existsSync(file) || !statSync(file).isFile()) return true
      return anchor !== undefined && !readFileSync(file, 'utf8').includes(` id="${anchor}"`)
    })
    expect(broken).toEqual([])
  })

  it('has no address that begins at the root of its host', () => {
    expect(addresses.filter((to) => to.startsWith('/'))).toEqual([])
  })

  it('says its policy before it loads anything', () => {
    const policy = html.indexOf('http-equiv="Content-Security-Policy"')
    expect(policy).toBeGreaterThan(0)
    expect(html.search(/<(?:link|script|style|img)\b/)).toBeGreaterThan(policy)
  })
})

it('a page refuses what is not its own: pictures, connections and inline scripts', async () => {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  const answered: string[] = []
  page.on('response', (response) => answered.push(response.url()))
  // A request that the policy stops never leaves the browser.
  const stopped: (string | undefined)[] = []
  page.on('requestfailed', (request) => stopped.push(request.failure()?.errorText))
  await page.goto(site.address(''))
  const refused = await page.evaluate(async () => {
    const met: string[] = []
    const all = new Promise<string[]>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        met.push(effectiveDirective)
        if (met.length === 3) resolve(met.toSorted())
      })
    })
    const picture = new Image()
    picture.src = 'https://example.org/picture.png'
    fetch('https://example.org/').catch(() => undefined)
    const script = document.createElement('script')
    script.textContent = 'globalThis.wasRun = true'
    document.body.append(script)
    return all
  })
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem'])
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
  expect(answered.filter((url) => !url.startsWith(site.origin))).toEqual([])
  expect(stopped.filter((why) => why !== 'csp')).toEqual([])
  await context.close()
})
