import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { darkness, rasterise } from '../reading/pdfium.ts'
import { pageTexts } from '../reading/text-lines.ts'

const RUN = 'meuse-2024'
/** Coarse pixels: each is the mean of what it covers. */
const DPI = 50

const read = async (product: string) =>
  new Uint8Array(await readFile(join(inject('out'), RUN, `${RUN}-${product}.pdf`)))

/** How dark the two sides are as PDFium draws them, 0 white to 1 black, together. */
async function darknessOf(product: string): Promise<number> {
  const pdf = await read(product)
  let sum = 0
  for (const page of [1, 2]) {
    const raster = await rasterise(pdf, page, DPI)
    let dark = 0
    for (let y = 0; y < raster.height; y++) {
      for (let x = 0; x < raster.width; x++) dark += darkness(raster, x, y)
    }
    sum += dark / (raster.width * raster.height)
  }
  return sum
}

it('office-a4-light takes a quarter of the ink of office-a4 at the most, and is no blank sheet', async () => {
  const [full, light] = [await darknessOf('office-a4'), await darknessOf('office-a4-light')]
  expect(full).toBeGreaterThan(0.5)
  expect(light).toBeLessThanOrEqual(full / 4)
  expect(light).toBeGreaterThan(full / 10)
})

it('office-a4-light breaks every line where office-a4 does', async () => {
  expect(await pageTexts(await read('office-a4-light'))).toEqual(
    await pageTexts(await read('office-a4')),
  )
})
