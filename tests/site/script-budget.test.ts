import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { PAGE_FOLDERS } from '../../apps/site/src/shell/page-folders.ts'
import { openSite } from '../browser/opened-site.ts'

const site = openSite()

/** What the pages with a tool load of script before their worker is asked for, and a tenth over it. */
const BUDGET = { kb: 903 * 1.1, gzipKb: 301 * 1.1 } as const

/** Words that stand in the built code of what makes and reads files, whatever it is called. */
const GENERATOR = {
  'react-pdf': 'yoga',
  'pdf-lib': 'NeedAppearances',
  pdfium: 'FPDF_',
  lcms: 'cmsCreateTransform',
  'the English words of faults': 'export it as a PDF again',
} as const

/** The scripts that a page loads when it is opened, as they are run. */
async function scriptsOf(folder: string): Promise<string[]> {
  const page = await site.browser.newPage()
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response.text())
  })
  await page.goto(site.address(folder), { waitUntil: 'networkidle' })
  const loaded = await Promise.all(scripts)
  await page.close()
  return loaded
}

const TOOLS: readonly string[] = [PAGE_FOLDERS.reprint, PAGE_FOLDERS.batch, PAGE_FOLDERS.edition]

it.each(TOOLS)(
  '« %s/ » loads no more script than its budget, and nothing that makes files',
  async (folder) => {
    const scripts = await scriptsOf(folder)
    const kb = (bytes: number) => Math.round(bytes / 1000)
    const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
    const weight = kb(sum(scripts.map((script) => Buffer.byteLength(script))))
    expect(weight).toBeGreaterThan(BUDGET.kb / 4)
    expect(weight).toBeLessThan(BUDGET.kb)
    expect(kb(sum(scripts.map((script) => gzipSync(script).length)))).toBeLessThan(BUDGET.gzipKb)
    const all = scripts.join('\n')
    expect(Object.entries(GENERATOR).filter(([, word]) => all.includes(word))).toEqual([])
  },
)

it.each(Object.values(PAGE_FOLDERS).filter((folder) => !TOOLS.includes(folder)))(
  'the page in « %s/ » runs no script',
  async (folder) => {
    expect(await scriptsOf(folder)).toEqual([])
  },
)
