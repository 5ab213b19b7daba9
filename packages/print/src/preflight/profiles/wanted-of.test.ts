import { describe, expect, it } from 'vitest'
import type { PrinterDemands } from '../demands/printer-demands.ts'
import { PRINTERS } from '../demands/printers.ts'
import { PROFILES } from './profiles.ts'
import { wantedOf } from './wanted-of.ts'

const NOTHING: PrinterDemands = {
  id: 'exemple',
  name: 'Imprimerie d’exemple',
  country: 'FR',
  bleedMm: null,
  marks: null,
  standards: null,
  inkLimitPercent: null,
  safeAreaMm: null,
  leastPpi: null,
  profile: null,
  source: { url: 'https://www.example.org/', readOn: '2026-11-30', note: 'Nobody.' },
}

describe('a printer’s demands', () => {
  it('leave the profile as it is where they tell nothing', () => {
    const coated = PROFILES['offset-coated']
    expect(wantedOf('offset-coated')).toBe(coated)
    expect(wantedOf('offset-coated', NOTHING)).toEqual({ ...coated, printer: 'exemple' })
  })

  it('stand over the profile where they tell something', () => {
    const demands = {
      ...NOTHING,
      bleedMm: 2,
      marks: 'refused' as const,
      standards: ['PDF/X-1a' as const],
      inkLimitPercent: 260,
      safeAreaMm: 4,
      leastPpi: 250,
      profile: 'FOGRA51',
    }
    expect(wantedOf('offset-coated', demands)).toMatchObject({
      bleedMm: 2,
      marks: 'refused',
      standards: ['PDF/X-1a:2001', 'PDF/X-1a:2003'],
      inkLimitPercent: 260,
      safeAreaMm: 4,
      leastPpi: 250,
      advisedPpi: 250,
      outputConditions: ['FOGRA51', 'FOGRA51L', 'PSO Coated v3'],
    })
  })

  it('tell ink and printing condition of coated paper alone', () => {
    const demands = { ...NOTHING, inkLimitPercent: 330, profile: 'FOGRA39' }
    expect(wantedOf('offset-coated', demands)).toMatchObject({
      inkLimitPercent: 330,
      inkOnSquarePercent: 320,
    })
    expect(wantedOf('offset-uncoated', demands)).toEqual({
      ...PROFILES['offset-uncoated'],
      printer: 'exemple',
    })
  })

  it('name a condition by itself that has no other name here', () => {
    const { outputConditions } = wantedOf('offset-coated', { ...NOTHING, profile: 'GRACoL' })
    expect(outputConditions).toEqual(['GRACoL'])
  })
})

it.each(PRINTERS.map((printer) => [printer.id, printer] as const))(
  'what %s asks for can be laid over offset on coated paper',
  (id, printer) => {
    const wanted = wantedOf('offset-coated', printer)
    expect(wanted.printer).toBe(id)
    if (printer.bleedMm !== null) expect(wanted.bleedMm).toBe(printer.bleedMm)
  },
)
