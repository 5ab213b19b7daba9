import { UnknownNameError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { findPrinter } from './find-printer.ts'
import { readPrinterDemands } from './printer-demands.ts'

const source = {
  url: 'https://imprimerie.example/consignes',
  readOn: '2026-12-01',
  note: 'Its letter of 1 December: 5 mm.',
}
const own = (id: string) =>
  readPrinterDemands({ printers: [{ id, name: 'À moi', country: 'FR', bleedMm: 5, source }] })

describe('a printer', () => {
  it('is found by its id', () => {
    expect(findPrinter('onlineprinters')).toMatchObject({ name: 'Onlineprinters', bleedMm: 2 })
  })

  it('is found in the file of a user', () => {
    expect(findPrinter('du-coin', own('du-coin'))).toMatchObject({ name: 'À moi', bleedMm: 5 })
  })

  it('is that of the user where both have one', () => {
    expect(findPrinter('exaprint', own('exaprint'))).toMatchObject({ name: 'À moi', bleedMm: 5 })
    expect(findPrinter('exaprint')).toMatchObject({ name: 'Exaprint', bleedMm: 3 })
  })

  it('that nobody wrote down is refused with the list of all, each once', () => {
    const find = () => findPrinter('exaprin', [...own('du-coin'), ...own('exaprint')])
    expect(find).toThrow(UnknownNameError)
    expect(find).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({
          what: 'There is no printer « exaprin »',
          mend: expect.stringMatching(
            /: druckerei-urlaub, du-coin, europrint24, exaprint, ferpala,/,
          ),
        }),
      }),
    )
  })
})
