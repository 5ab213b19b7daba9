import { openWorkshop } from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { expect, it } from 'vitest'
import { rasterise } from '../reading/pdfium.ts'
import { jobNamed } from './tagged-products.ts'

const DPI = 150

it('tags change no pixel of a press file', async () => {
  const job = jobNamed('meuse-2024')
  const fonts = openFonts(await readFontFiles())
  const layout = layoutLeaflet({ ...job, fonts })
  const condition = await readCondition(job.run)
  const workshop = openWorkshop({ job, layout, fonts, condition, readColourEngine })
  const { structure, ...untagged } = await workshop.renderSheet('marks')
  expect(structure).toHaveLength(2)
  const tagged = await workshop.finish({ ...untagged, structure: structure ?? [] }, 'PDF/X-4')
  const plain = await workshop.finish(untagged, 'PDF/X-4')
  expect(Buffer.from(tagged).includes('/StructTreeRoot')).toBe(true)
  expect(Buffer.from(plain).includes('/StructTreeRoot')).toBe(false)
  for (const page of [1, 2]) {
    const [one, other] = [await rasterise(tagged, page, DPI), await rasterise(plain, page, DPI)]
    expect(one.width).toBeGreaterThan(1700)
    expect(Buffer.compare(Buffer.from(one.data), Buffer.from(other.data))).toBe(0)
  }
})
