import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on a page: each rule, with the places that break it.
 *
 * @param whole false for a page that shows a story: it is a part of a page, which has a heading of
 *   level one elsewhere
 */
export async function axeFaults(page: Page, whole = false): Promise<string[]> {
  // Not as an element of the page: its policy may allow none.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = (await page.evaluate((hasTitle) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (o: RunOptions) => Promise<AxeResults> }
    }
    return axe.run({
      resultTypes: ['violations'],
      rules: { 'page-has-heading-one': { enabled: hasTitle } },
    })
  }, whole)) as AxeResults
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}
