import { PanelAlone } from '@flyer-open-data/ui'
import { PDFDocument } from 'pdf-lib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sectionsOf } from './check-words.ts'
import { htmlOutline } from './html-outline.ts'
import { openJob } from './open-job.ts'
import { outlineOf } from './outline.ts'
import { readTaggedFile } from './tagged-file.ts'
import { jobNamed } from './tagged-products.ts'

const JOBS = [jobNamed('meuse-2024'), jobNamed('meuse-2024', 'trois-vallons')]

describe.each(JOBS)('the panels of $id', (job) => {
  it.each([
    ['press', false],
    ['screen', true],
  ] as const)('have one outline in HTML and in %s', async (product, hasLinks) => {
    const { layout, bytesOf } = await openJob(job)
    const document = await PDFDocument.load(await bytesOf(product), { updateMetadata: false })
    const file = readTaggedFile(document)
    if (!file) throw new Error(`${product} has no tags.`)
    const html = layout.panels.map((panel) =>
      htmlOutline(renderToStaticMarkup(<PanelAlone panel={panel} />), hasLinks),
    )
    expect(html.flat().length).toBeGreaterThan(90)
    expect(sectionsOf(file).map((section) => outlineOf(file, section))).toEqual(html)
  })
})
