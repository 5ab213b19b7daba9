import { PDFDocument } from 'pdf-lib'
import { describe, expect, inject, it } from 'vitest'
import { findTagFaults } from './check-tags.ts'
import { expectedFile } from './expected-file.ts'
import { IN_LINKS } from './planted/in-links.ts'
import { IN_MARKS } from './planted/in-marks.ts'
import { IN_ORDER } from './planted/in-order.ts'
import { IN_ROLES } from './planted/in-roles.ts'
import { IN_STATEMENTS } from './planted/in-statements.ts'
import { IN_TREE } from './planted/in-tree.ts'
import { TAG_FAULTS } from './tag-fault.ts'
import { jobNamed, readProduct } from './tagged-products.ts'

const JOB = jobNamed('meuse-2024')
const PLANTED = [...IN_MARKS, ...IN_TREE, ...IN_ORDER, ...IN_ROLES, ...IN_LINKS, ...IN_STATEMENTS]

const open = async (product: 'press' | 'screen') =>
  PDFDocument.load(await readProduct(inject('out'), JOB, product), { updateMetadata: false })

describe('the checker of tags', () => {
  it.each(['press', 'screen'] as const)('finds nothing in %s as it is made', async (product) => {
    expect(findTagFaults(await open(product), expectedFile(JOB, product))).toEqual([])
  })

  it.each(PLANTED.map(({ fault, what, ...planted }) => [fault, what, planted] as const))(
    'finds %s: %s',
    async (fault, _, { product = 'screen', plant }) => {
      const document = await open(product)
      plant(document)
      const faults = findTagFaults(document, expectedFile(JOB, product))
      expect(faults.map(({ name }) => name)).toContain(fault)
    },
  )

  it('is proven for every fault that it can find', () => {
    const caught = new Set(PLANTED.map(({ fault }) => fault))
    expect(TAG_FAULTS.filter((fault) => !caught.has(fault))).toEqual([])
    expect(PLANTED.length).toBeGreaterThanOrEqual(90)
  })
})
