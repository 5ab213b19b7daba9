import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { readPrinterDemands } from './printer-demands.ts'

const source = {
  url: 'https://imprimerie.example/consignes',
  readOn: '2026-11-30',
  note: 'Its own page: 3 mm.',
}
const whole = {
  id: 'du-coin',
  name: 'Imprimerie du coin',
  country: 'FR',
  bleedMm: 3,
  marks: 'required',
  standards: ['PDF/X-4'],
  inkLimitPercent: 300,
  safeAreaMm: 5,
  leastPpi: 300,
  profile: 'FOGRA39',
  source,
}
const read = (change: object) => readPrinterDemands({ printers: [{ ...whole, ...change }] })
const refusedAt = (field: string) =>
  expect.objectContaining({
    name: ContentError.name,
    parts: expect.objectContaining({ where: `printers, ${field}` }),
  })

describe('the demands of a printer', () => {
  it('are what the file says', () => {
    expect(read({})).toEqual([whole])
  })

  it('are unknown where the file is silent', () => {
    const { id, name, country } = whole
    expect(readPrinterDemands({ printers: [{ id, name, country, source }] })).toEqual([
      {
        id,
        name,
        country,
        bleedMm: null,
        marks: null,
        standards: null,
        inkLimitPercent: null,
        safeAreaMm: null,
        leastPpi: null,
        profile: null,
        source,
      },
    ])
  })

  it.each([
    { bleedMm: 0 },
    { bleedMm: 2.5 },
    { bleedMm: 20 },
    { inkLimitPercent: 100 },
    { inkLimitPercent: 400 },
    { safeAreaMm: 0 },
    { safeAreaMm: 30 },
    { leastPpi: 72 },
    { leastPpi: 2400 },
    { marks: null },
    { standards: ['PDF/X-1a', 'PDF/X-3'] },
  ])('may be %o', (change) => {
    expect(read(change)).toEqual([{ ...whole, ...change }])
  })

  it.each([
    ['id', { id: 'Du coin' }],
    ['name', { name: '' }],
    ['name', { name: 'Imprimerie\ndu coin' }],
    ['country', { country: 'France' }],
    ['bleedMm', { bleedMm: -1 }],
    ['bleedMm', { bleedMm: 20.5 }],
    ['bleedMm', { bleedMm: '3' }],
    ['marks', { marks: 'none' }],
    ['standards', { standards: [] }],
    ['standards.0', { standards: ['PDF/X-5'] }],
    ['inkLimitPercent', { inkLimitPercent: 3 }],
    ['inkLimitPercent', { inkLimitPercent: 401 }],
    ['safeAreaMm', { safeAreaMm: 31 }],
    ['leastPpi', { leastPpi: 71 }],
    ['leastPpi', { leastPpi: 2401 }],
    ['profile', { profile: '' }],
    ['source', { source: undefined }],
    ['source.url', { source: { ...source, url: 'http://imprimerie.example' } }],
    ['source.url', { source: { ...source, url: 'the help page' } }],
    ['source.readOn', { source: { ...source, readOn: '30/11/2026' } }],
    ['source.note', { source: { ...source, note: '' } }],
  ])('are refused for their %s: %o', (field, change) => {
    expect(() => read(change)).toThrow(refusedAt(`printers.0.${field}`))
  })

  it('are refused for a name that no demand has, such as a slip of the keyboard', () => {
    expect(() => read({ bleed: 3 })).toThrow(refusedAt('printers.0'))
  })

  it('are refused when two of a file have one id, at the second', () => {
    const printers = [whole, { ...whole, id: 'autre' }, { ...whole, name: 'Une autre' }]
    expect(() => readPrinterDemands({ printers })).toThrow(refusedAt('printers.2.id'))
  })

  it.each([[], {}, { printers: [] }, { printers: whole }, null])(
    'are not read from %o',
    (value) => {
      expect(() => readPrinterDemands(value)).toThrow(ContentError)
    },
  )

  it('are refused for everything that is wrong at once', () => {
    const printers = [
      { ...whole, bleedMm: 50 },
      { ...whole, id: 'autre', leastPpi: 1 },
    ]
    expect(() => readPrinterDemands({ printers })).toThrow(
      expect.objectContaining({
        reports: [
          expect.objectContaining({ where: 'printers, printers.0.bleedMm' }),
          expect.objectContaining({ where: 'printers, printers.1.leastPpi' }),
        ],
      }),
    )
  })
})
