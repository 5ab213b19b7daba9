import { PRODUCT_NAMES, type ProductName } from '@flyer-open-data/print'
import { PREFLIGHT_RULES } from '@flyer-open-data/print/preflight'
import { describe, expect, inject, it } from 'vitest'
import { jobNamed, readProduct } from '../tagging/tagged-products.ts'
import { inspectAs } from './inspect-product.ts'
import { IN_COLOUR } from './planted/in-colour.ts'
import { IN_FILE } from './planted/in-file.ts'
import { IN_GEOMETRY } from './planted/in-geometry.ts'
import { IN_LEAFLET } from './planted/in-leaflet.ts'
import { IN_OBJECTS } from './planted/in-objects.ts'
import { type PlantedFault, withFault } from './planted/plant.ts'

const JOB = jobNamed('meuse-2024')
const PLANTED = [...IN_FILE, ...IN_GEOMETRY, ...IN_COLOUR, ...IN_OBJECTS, ...IN_LEAFLET]

const read = (product: ProductName) => readProduct(inject('out'), JOB, product)

/** The bytes of a product with a fault put into them. */
const planted = async (fault: PlantedFault) =>
  withFault(await read(fault.product ?? 'press'), fault)

/** The rules that look at the picture of a page, or at its plates. */
const BY_PICTURE = new Set<string>(
  PREFLIGHT_RULES.filter(({ needs }) =>
    needs.some((need) => need === 'rendering' || need === 'plates'),
  ).map(({ id }) => id),
)

describe('preflight', () => {
  it.each(PRODUCT_NAMES)('finds nothing in %s as it is made', async (product) => {
    const { findings, verdict } = await inspectAs(await read(product), JOB, product)
    expect(findings).toEqual([])
    expect(verdict).toBe('accepted')
  })

  it.each(['press', 'press-no-marks', 'press-x1a'] as const)(
    'finds nothing in %s that was only opened and saved',
    async (product) => {
      const saved = await planted({ what: '', rule: '', product, plant: () => undefined })
      const { findings } = await inspectAs(saved, JOB, product)
      expect(findings).toEqual([])
    },
  )

  it.each(PLANTED.map((fault) => [fault.rule, fault.what, fault] as const))(
    'finds by %s that %s',
    async (rule, _, fault) => {
      const { findings } = await inspectAs(
        await planted(fault),
        JOB,
        fault.product ?? 'press',
        BY_PICTURE.has(rule),
      )
      expect(findings.map((finding) => finding.rule)).toContain(rule)
    },
  )

  it('is proven for every rule', () => {
    const proven = new Set(PLANTED.map(({ rule }) => rule))
    expect(PREFLIGHT_RULES.filter(({ id }) => !proven.has(id))).toEqual([])
  })
})
