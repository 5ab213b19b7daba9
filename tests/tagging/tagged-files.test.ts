import type { Job } from '@flyer-open-data/flyer'
import type { ProductName } from '@flyer-open-data/print'
import { COLOURED_LOGO, PICTURE_LOGO } from '@flyer-open-data/ui/specimens'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, inject, it } from 'vitest'
import { findTagFaults } from './check-tags.ts'
import { expectedFile } from './expected-file.ts'
import { openJob } from './open-job.ts'
import { textIn, valueAt } from './pdf-values.ts'
import { contentOf } from './read-content.ts'
import { marksIn } from './read-tree.ts'
import { readTaggedFile } from './tagged-file.ts'
import {
  JOBS,
  jobNamed,
  jobWithLogo,
  readProduct,
  TAGGED_PRODUCTS,
  UNTAGGED_PRODUCTS,
} from './tagged-products.ts'

const PARTNER = jobNamed('meuse-2024', 'trois-vallons')

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

describe.each(JOBS)('the leaflet of $id', (job) => {
  it.each(TAGGED_PRODUCTS)('is tagged without a fault in %s', async (product) => {
    await expectNoFault(job, product, await readProduct(inject('out'), job, product))
  })

  it.each(UNTAGGED_PRODUCTS)('has no tag in %s', async (product) => {
    expectNoTag(await load(await readProduct(inject('out'), job, product)))
  })
})

describe('the leaflet that a partner reprints', () => {
  const read = async (product: ProductName) => (await openJob(PARTNER)).bytesOf(product)

  it.each(TAGGED_PRODUCTS)('is tagged without a fault in %s', async (product) => {
    await expectNoFault(PARTNER, product, await read(product))
  })

  it.each(UNTAGGED_PRODUCTS)('has no tag in %s', async (product) => {
    expectNoTag(await load(await read(product)))
  })
})

describe.each([jobWithLogo('couleurs', COLOURED_LOGO), jobWithLogo('image', PICTURE_LOGO)])(
  'the leaflet of $id, on a white plate,',
  (job) => {
    it.each(TAGGED_PRODUCTS)('is tagged without a fault in %s', async (product) => {
      const bytes = await (await openJob(job)).bytesOf(product)
      await expectNoFault(job, product, bytes)
      const file = readTaggedFile(await load(bytes))
      const figures = file?.elements.filter(({ element }) => element.role === 'Figure') ?? []
      const [logo, ...others] = figures
        .map(({ element }) => element)
        .filter(({ dictionary }) => textIn(valueAt(dictionary, 'Alt')) === job.partner?.logo?.name)
      expect(others).toEqual([])
      const paths = marksIn(logo?.kids ?? []).flatMap((mark) => file?.shownBy(mark)?.paths ?? [])
      // Its shapes or its one picture are the figure; the plate under them means nothing.
      expect(paths).toHaveLength(job.partner?.logo?.paths?.length ?? 1)
    })
  },
)

async function expectNoFault(job: Job, product: ProductName, bytes: Uint8Array) {
  const document = await load(bytes)
  expect(findTagFaults(document, expectedFile(job, product))).toEqual([])
  // What has no fault has something to find faults in.
  const file = readTaggedFile(document)
  const marks = file?.pages.flatMap((page) => page.marks) ?? []
  expect(marks.filter(({ number }) => number !== undefined).length).toBeGreaterThan(80)
  expect(file?.elements.length).toBeGreaterThan(90)
  expect(file?.elements.some(({ element }) => element.role === 'Strong')).toBe(true)
  expect(file?.elements.some(({ element }) => element.role === 'Link')).toBe(product === 'screen')
}

function expectNoTag(document: PDFDocument) {
  for (const key of ['StructTreeRoot', 'MarkInfo']) {
    expect(valueAt(document.catalog, key), key).toBeUndefined()
  }
  for (const page of document.getPages()) {
    expect(valueAt(page.node, 'StructParents')).toBeUndefined()
    expect(contentOf(page)).toMatch(/\bBT\b|\bDo\b/)
    expect(contentOf(page)).not.toMatch(/\b(BDC|BMC|EMC)\b/)
  }
  // Nor in what a page places.
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    expect(valueAt(object, 'StructParents')).toBeUndefined()
    expect(valueAt(object, 'StructParent')).toBeUndefined()
  }
}
