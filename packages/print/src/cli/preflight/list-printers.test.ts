import { describe, expect, it } from 'vitest'
import { readPrinterDemands } from '../../preflight/demands/printer-demands.ts'
import { PRINTERS } from '../../preflight/demands/printers.ts'
import { PROFILE_IDS } from '../../preflight/profiles/profile.ts'
import { PROFILES } from '../../preflight/profiles/profiles.ts'
import { listPrinters, listPrintersAsJson } from './list-printers.ts'

const source = { url: 'https://imprimerie.example/', readOn: '2026-11-30', note: 'Its own page.' }

const [SILENT, EXACT] = readPrinterDemands({
  printers: [
    { id: 'du-coin', name: 'Imprimerie du coin', country: 'FR', source },
    {
      id: 'exact',
      name: 'Exact',
      country: 'DE',
      bleedMm: 2,
      marks: 'refused',
      standards: ['PDF/X-1a', 'PDF/X-4'],
      source,
    },
  ],
}) as [(typeof PRINTERS)[number], (typeof PRINTERS)[number]]

describe('the list of profiles and printers for people', () => {
  const [profiles = [], printers = []] = listPrinters([SILENT, EXACT])
    .trimEnd()
    .split('\n\n')
    .map((list) => list.split('\n').map((line) => line.split(/ {2,}/)))

  it('tells each profile with its bleed and its limit of ink', () => {
    expect(profiles[0]).toEqual(['profile', 'bleed', 'most ink', 'for'])
    expect(profiles.slice(1).map(([id]) => id)).toEqual(PROFILE_IDS)
    expect(profiles[1]).toEqual([
      'offset-coated',
      '3 mm',
      '300 %',
      'an offset printer, on coated paper',
    ])
  })

  it('tells what each printer asks for, where that was read, and what is not told', () => {
    const read = 'https://imprimerie.example/ (2026-11-30)'
    expect(printers.slice(1)).toEqual([
      ['du-coin', 'Imprimerie du coin', 'FR', 'not told', 'not told', 'not told', read],
      ['exact', 'Exact', 'DE', '2 mm', 'refused', 'PDF/X-1a, PDF/X-4', read],
    ])
    expect(printers[0]).toHaveLength(7)
  })
})

describe('the same list for programs', () => {
  const listed = JSON.parse(listPrintersAsJson(PRINTERS))

  it('has the profiles whole', () => {
    expect(listed.profiles).toEqual(Object.values(PROFILES))
  })

  it('has printers that a file of one’s own may hold', () => {
    expect(readPrinterDemands({ printers: listed.printers })).toEqual(PRINTERS)
  })
})
