import { describe, expect, it } from 'vitest'
import { findPrinter } from '../../preflight/demands/find-printer.ts'
import type { FileFacts } from '../../preflight/file/file-facts.ts'
import { PROFILES } from '../../preflight/profiles/profiles.ts'
import { wantedOf } from '../../preflight/profiles/wanted-of.ts'
import { example } from '../../preflight/rules/examples.ts'
import { PRODUCT_NAMES, PRODUCTS } from '../../products/products.ts'
import { wantedOfProduct } from '../../products/wanted-of-product.ts'
import { CATALOGUE, runOf } from '../../testing/catalogue.ts'
import type { ManifestEntry } from './manifest-entry.ts'
import { type Asked, wantedOfFile } from './wanted-of-file.ts'

const NOTHING: Asked = { catalogue: CATALOGUE, profile: undefined, printer: undefined }
const ENTRY: ManifestEntry = { run: 'meuse-2024', product: 'press', bleedMm: 3 }

/** A file that names a condition of printing, or none. */
function fileFor(identifier?: string): FileFacts {
  const { file } = example()
  const [intent] = file.outputIntents
  if (!intent) throw new Error('the example has no output intent')
  const outputIntents = identifier === undefined ? [] : [{ ...intent, identifier }]
  return { ...file, outputIntents }
}

const FILE = fileFor('FOGRA39')
const onlineprinters = findPrinter('onlineprinters')

describe('what a file is held to', () => {
  it.each(PRODUCT_NAMES)('is what its run wants of %s', (product) => {
    const wanted = wantedOfFile({ ...ENTRY, product }, NOTHING)(FILE)
    expect(wanted).toEqual(wantedOfProduct(PRODUCTS[product], runOf('meuse-2024')))
  })

  it('has the bleed that the file was made with', () => {
    expect(wantedOfFile({ ...ENTRY, bleedMm: 5 }, NOTHING)(FILE).bleedMm).toBe(5)
    expect(wantedOfFile({ ...ENTRY, bleedMm: 2 }, NOTHING)(FILE).bleedMm).toBe(2)
  })

  it.each([
    ['of a run that is not in the catalogue', { ...ENTRY, run: 'autre-2024' }],
    ['of a product that there is not', { ...ENTRY, product: 'poster' }],
    ['of no run', undefined],
  ])('is offset on coated paper for a file %s', (_, entry) => {
    expect(wantedOfFile(entry, NOTHING)(FILE)).toEqual(PROFILES['offset-coated'])
  })

  it.each([
    ['FOGRA47', 'offset-uncoated'],
    ['FOGRA47L', 'offset-uncoated'],
    ['PSO Uncoated v3 (FOGRA52)', 'offset-uncoated'],
    ['FOGRA51', 'offset-coated'],
    [undefined, 'offset-coated'],
  ] as const)('is on the paper of its output intent: %s means %s', (identifier, profile) => {
    expect(wantedOfFile(undefined, NOTHING)(fileFor(identifier))).toBe(PROFILES[profile])
  })

  it('is offset on coated paper for what cannot be read', () => {
    expect(wantedOfFile(undefined, NOTHING)(null)).toBe(PROFILES['offset-coated'])
  })

  it('is the profile that was asked for, whatever the file is', () => {
    const wanted = wantedOfFile(ENTRY, { ...NOTHING, profile: 'office' })
    expect(wanted(fileFor('FOGRA47'))).toBe(PROFILES.office)
  })

  it('is what the printer asks for, on the paper of the file, whatever the file is', () => {
    const wanted = wantedOfFile(ENTRY, { ...NOTHING, printer: onlineprinters })
    expect(wanted(FILE)).toEqual(wantedOf('offset-coated', onlineprinters))
    expect(wanted(fileFor('FOGRA47'))).toEqual(wantedOf('offset-uncoated', onlineprinters))
  })

  it('is both when both are asked for', () => {
    const asked = { ...NOTHING, profile: 'digital', printer: onlineprinters } as const
    expect(wantedOfFile(ENTRY, asked)(FILE)).toEqual(wantedOf('digital', onlineprinters))
  })
})
