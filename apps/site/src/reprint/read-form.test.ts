import { readCatalogue } from '@flyer-open-data/flyer'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { describe, expect, it } from 'vitest'
import { EMPTY_FORM, type ReprintForm } from './form.ts'
import { type LayOut, readForm } from './read-form.ts'

const catalogue = readCatalogue()
const fonts = openFonts(await readFontFiles())
const layOut: LayOut = (job) => {
  try {
    return { layout: layoutLeaflet({ ...job, fonts }) }
  } catch (error) {
    return { findings: Object(error).findings }
  }
}
const read = (change: Partial<ReprintForm>) =>
  readForm(catalogue, { ...EMPTY_FORM, ...change }, {}, layOut)

const FILLED = { name: 'Valmont', email: 'a@valmont.example', website: 'www.valmont.example' }
const faultyFields = (change: Partial<ReprintForm>) =>
  Object.keys(read({ ...FILLED, ...change }).faults)

describe('a form', () => {
  it('that is empty lacks three fields, and shows examples', () => {
    const { missing, faults, layout, order } = read({})
    expect(missing).toEqual(['name', 'email', 'website'])
    expect(faults).toEqual({})
    expect(order).toBeUndefined()
    expect(JSON.stringify(layout)).toContain('votre-collectivite.fr')
  })

  it('that is filled is an order', () => {
    const { order, faults } = read({ ...FILLED, quantity: '1 500', keepOffStreet: 'yes' })
    expect(faults).toEqual({})
    expect(order?.sender).toMatchObject({ id: 'valmont', name: 'Valmont' })
    expect(order?.reprint).toMatchObject({ quantity: 1500, mentions: { keepOffStreet: true } })
  })

  it.each([
    ['email', { email: 'mairie' }],
    ['website', { website: 'valmont' }],
    ['quantity', { quantity: 'beaucoup' }],
    ['quantity', { quantity: '0' }],
    ['name', { name: 'x'.repeat(200) }],
    ['name', { name: 'مدينة' }],
    ['service', { service: 'Service \u{1f389}' }],
    ['printer', { printer: 'nobody' }],
    ['product', { printerKind: 'office', product: 'press' }],
    ['bleed', { printerKind: 'office', bleed: '3' }],
  ] satisfies [string, Partial<ReprintForm>][])(
    'tells what is wrong at its field: %s, %j',
    (field, change) => {
      expect(faultyFields(change)).toEqual([field])
    },
  )

  it.each([
    ['printerAddress', { printerName: 'I' }],
    ['printerName', { printerAddress: '1' }],
  ] satisfies [string, Partial<ReprintForm>][])(
    'lacks %s once the other half of who prints is typed, and still has a picture',
    (field, change) => {
      const { missing, faults, layout, order } = read({ ...FILLED, ...change })
      expect(missing).toEqual([field])
      expect(faults).toEqual({})
      expect(order).toBeUndefined()
      expect(JSON.stringify(layout)).toContain('Valmont')
    },
  )

  it.each([
    ['quantity', 'cinq cents', 'Écrivez un nombre en chiffres, comme 500.', ''],
    ['quantity', '2,5', 'Écrivez un nombre en chiffres, comme 500.', ''],
    [
      'website',
      'pays etain',
      'Ce n’est pas une adresse de site.',
      'Écrivez-la comme www.votre-commune.fr.',
    ],
  ] as const)('says how %s is written instead of « %s »', (field, typed, what, mend) => {
    const { faults } = read({ ...FILLED, [field]: typed })
    expect(faults).toEqual({ [field]: [{ what, mend, isTooLong: false }] })
  })

  it('shows what is right of it while something is wrong', () => {
    const { layout } = read({ ...FILLED, name: 'Orne', email: 'mairie' })
    expect(JSON.stringify(layout)).toContain('Orne')
  })

  it('that has no room says so at once, and has no picture', () => {
    const { layout, faults } = read({ ...FILLED, name: 'Communauté '.repeat(18).trim() })
    expect(layout).toBeUndefined()
    expect(faults.name?.map(({ isTooLong }) => isTooLong)).toContain(true)
  })
})
