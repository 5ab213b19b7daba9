import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OLDEST_BROWSERS } from '@flyer-open-data/browser/browser-range'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../browser/files-in.ts'
import { forgetting, newerBuiltins } from '../browser/forget-newer.ts'
import { watchPage } from '../browser/launch.ts'
import { openSite } from '../browser/opened-site.ts'
import { SITE } from '../browser/site-folder.ts'
import { newerCssIn, newerSyntaxIn } from '../storybook/written-for.ts'
import { chooseLogo, fillIn, logoVerdict, make, pictureLogo } from './member-page.ts'

const site = openSite()

/** What only refines a look, and what adjusts forced colours, which Safari does not force. */
const REFINEMENTS = /^(scrollbar-gutter|text-size-adjust|text-wrap: pretty|forced-color-adjust)\b/

const built = await filesIn(SITE)
const faultsIn = async (ending: string, find: (source: string) => readonly string[]) => {
  const faults: string[] = []
  for (const path of built.filter((one) => one.endsWith(ending))) {
    const source = await readFile(join(SITE, path), 'utf8')
    faults.push(...find(source).map((fault) => `${path}: ${fault}`))
  }
  return faults
}

describe('the built site, in the oldest browsers that it is for', () => {
  it('has scripts that they read', async () => {
    expect(built.some((path) => /worker[^/]*\.js$/.test(path))).toBe(true)
    const find = (source: string) => [newerSyntaxIn(source) ?? []].flat()
    expect(await faultsIn('.js', find)).toEqual([])
  })

  it('has style sheets that ask for nothing they cannot do', async () => {
    expect(built.some((path) => path.endsWith('.css'))).toBe(true)
    const find = (source: string) => newerCssIn(source).filter((one) => !REFINEMENTS.test(one))
    expect(await faultsIn('.css', find)).toEqual([])
  })

  it('takes a logo and makes a file where there is no newer builtin', async () => {
    const forget = forgetting(newerBuiltins())
    const context = await site.browser.newContext({ viewport: { width: 1200, height: 900 } })
    await context.addInitScript(forget)
    await context.route(/worker[^/]*\.js$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: forget + (await response.text()) })
    })
    const page = await context.newPage()
    const faults = watchPage(page, site.origin)
    await page.goto(site.address('reimprimer'))
    await page.locator('.reprint').waitFor()
    await fillIn(page)
    await chooseLogo(page, 'logo.png', pictureLogo(900))
    expect(await logoVerdict(page)).toContain('Bon pour l’impression')
    await make(page)
    expect(faults).toEqual([])
    await context.close()
  })

  it('tells which they are', async () => {
    const page = await readFile(join(SITE, 'accessibilite/index.html'), 'utf8')
    const told = page.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')
    const names = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' }
    for (const [browser, name] of Object.entries(names)) {
      const { [browser as keyof typeof names]: oldest } = OLDEST_BROWSERS
      expect(told).toContain(`${name} depuis la version ${oldest}`)
    }
  })
})
