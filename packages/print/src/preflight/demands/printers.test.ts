import { describe, expect, it } from 'vitest'
import { type PrinterDemands, readPrinterDemands } from './printer-demands.ts'
import { PRINTERS } from './printers.ts'

/** The figures of a row that a preflight can hold a file against. */
const demandsOf = ({ id, name, country, source, ...demands }: PrinterDemands) => demands

describe('the table of printers', () => {
  it('is what the schema asks of a user’s own file, each id once and all within bounds', () => {
    expect(readPrinterDemands({ printers: PRINTERS })).toEqual(PRINTERS)
  })

  it('has eight printers or more, several of them in France', () => {
    expect(PRINTERS.length).toBeGreaterThanOrEqual(8)
    expect(PRINTERS.filter(({ country }) => country === 'FR').length).toBeGreaterThan(2)
  })

  it.each(PRINTERS.map((row) => [row.id, row] as const))('asks something for %s', (_, row) => {
    expect(Object.values(demandsOf(row)).some((demand) => demand !== null)).toBe(true)
  })

  it.each(PRINTERS.map(({ id, source }) => [id, source] as const))(
    'says where and when the demands of %s were read',
    (_, { url, readOn }) => {
      expect(new URL(url).protocol).toBe('https:')
      expect(new Date(readOn).toISOString().slice(0, 10)).toBe(readOn)
    },
  )

  it.each(PRINTERS.map(({ id, source }) => [id, source.note] as const))(
    'says whether %s speaks for itself',
    (_, note) => {
      expect(note).toMatch(/^(?:Its |Second hand: )/)
    },
  )

  // A figure that was mistyped could still be within bounds.
  it.each(
    PRINTERS.flatMap((row) =>
      Object.values(demandsOf(row))
        .filter((demand) => typeof demand === 'number')
        .map((figure) => [row.id, figure, row.source.note] as const),
    ),
  )('tells in the note of %s too: %d', (_, figure, note) => {
    expect(note).toMatch(new RegExp(String.raw`(?<![\d.])${figure}(?!\d|\.\d)`))
  })
})
