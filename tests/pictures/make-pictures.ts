/**
 * Makes the pictures of docs/pictures: both sides of the press file, drawn by PDFium, and the
 * first opening, as Storybook shows it. Run it by `npm run pictures`, which builds Storybook first.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { rasterise } from '../reading/pdfium.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { PRINT, runNode } from '../setup/run-node.ts'

const PICTURES = join(REPOSITORY, 'docs/pictures')
const DPI = 72

async function drawSides(): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'flyer-pictures-'))
  try {
    const { code, stderr } = await runNode(PRINT, ['meuse-2024', '--out', out])
    if (code !== 0) throw new Error(stderr)
    const pdf = await readFile(join(out, 'meuse-2024', 'meuse-2024-press.pdf'))
    for (const [i, side] of ['outside', 'inside'].entries()) {
      const { width, height, data } = await rasterise(new Uint8Array(pdf), i + 1, DPI)
      const png = new PNG({ width, height, colorType: 2 })
      png.data = Buffer.from(data)
      const bytes = PNG.sync.write(png, { colorType: 2, deflateLevel: 9 })
      await writeFile(join(PICTURES, `${side}.png`), bytes)
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

async function drawFolding(): Promise<void> {
  const served = await serveFolder(join(REPOSITORY, 'apps/storybook/storybook-static'))
  const found = await findBrowser()
  const browser = await launchBrowser(found)
  try {
    for (const [story, name] of [
      ['pliage--closed', 'closed'],
      ['pliage--first-opening', 'first-opening'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 1150 } })
      await page.goto(`${served.origin}/iframe.html?viewMode=story&id=${story}`)
      await page.waitForSelector('[data-panel] .flyer-line')
      await page.evaluate(() => document.fonts.ready)
      await page.locator('.folding-scene').screenshot({ path: join(PICTURES, `${name}.png`) })
    }
  } finally {
    await browser.close()
    served.close()
    await found.remove()
  }
}

await mkdir(PICTURES, { recursive: true })
await drawSides()
await drawFolding()
