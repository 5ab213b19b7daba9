import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds wrong on a page that shows a story: each rule, with the places that break it. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axe })
  const { violations } = (await page.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { run: (o: RunOptions) => Promise<AxeResults> }
    }
    // A story is a part of a page: the page that holds it has the heading of level one.
    return axe.run({
      resultTypes: ['violations'],
      rules: { 'page-has-heading-one': { enabled: false } },
    })
  })) as AxeResults
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}
