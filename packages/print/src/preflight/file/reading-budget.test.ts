import { zlibSync } from 'fflate'
import { PDFContext, PDFDict, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { bytesOf, textOf } from '../../testing/latin1.ts'
import { type Entries, toObject } from '../../testing/small-pdf.ts'
import { filtersOf, isPicture, ReadingBudget } from './reading-budget.ts'

const context = PDFContext.create()

function stream(contents: Uint8Array, entries: Entries = {}): PDFRawStream {
  const dict = toObject(context, entries)
  if (!(dict instanceof PDFDict)) throw new TypeError('no dictionary')
  return PDFRawStream.of(dict, contents)
}

function decoded(contents: Uint8Array, entries: Entries = {}): string {
  const bytes = new ReadingBudget().decode(stream(contents, entries))
  return typeof bytes === 'string' ? bytes : textOf(bytes)
}

describe('the bytes of a stream', () => {
  it('are as they stand without a filter', () => {
    expect(decoded(bytesOf('q Q'))).toBe('q Q')
    expect(decoded(new Uint8Array())).toBe('')
  })

  it('are those behind each filter', () => {
    expect(decoded(zlibSync(bytesOf('q Q')), { Filter: 'FlateDecode' })).toBe('q Q')
    expect(decoded(bytesOf('71 20 51>'), { Filter: 'ASCIIHexDecode' })).toBe('q Q')
    expect(decoded(Uint8Array.of(254, 0x71, 128), { Filter: 'RunLengthDecode' })).toBe('qqq')
    const hex = Array.from(zlibSync(bytesOf('q Q')), (byte) => byte.toString(16).padStart(2, '0'))
    expect(
      decoded(bytesOf(`${hex.join('')}>`), { Filter: ['ASCIIHexDecode', 'FlateDecode'] }),
    ).toBe('q Q')
  })

  it.each<{ what: string; entries: Entries }>([
    { what: 'a filter that nobody knows', entries: { Filter: 'ZipDecode' } },
    { what: 'a picture’s filter', entries: { Filter: 'DCTDecode' } },
    { what: 'data that are not deflated', entries: { Filter: 'FlateDecode' } },
    { what: 'differences', entries: { DecodeParms: { Predictor: 12 } } },
    { what: 'differences in a list', entries: { DecodeParms: [{ Predictor: 2 }] } },
  ])('are not had from $what', ({ entries }) => {
    expect(decoded(bytesOf('q Q'), entries)).toBe('undecodable')
  })

  it('are those of a predictor that predicts nothing', () => {
    expect(decoded(bytesOf('q'), { DecodeParms: { Predictor: 1 } })).toBe('q')
  })
})

describe('what the reading of a file may cost', () => {
  const MOST = 100_000
  const bomb = zlibSync(new Uint8Array(MOST + 1))

  it('is a stream once, however often it is read', () => {
    const budget = new ReadingBudget(MOST)
    const half = stream(zlibSync(new Uint8Array(MOST / 2 + 1)), { Filter: 'FlateDecode' })
    const decoded = budget.decode(half)
    expect(decoded).toHaveLength(MOST / 2 + 1)
    expect(budget.decode(half)).toBe(decoded)
    expect(budget.decode(stream(bomb, { Filter: 'FlateDecode' }))).toBe('too-large')
  })

  it('is less than a stream that swells beyond', () => {
    const budget = new ReadingBudget(MOST)
    expect(budget.decode(stream(bomb, { Filter: 'FlateDecode' }))).toBe('too-large')
  })

  it('is less than a stream that swells twice', () => {
    const twice = stream(zlibSync(bomb), { Filter: ['FlateDecode', 'FlateDecode'] })
    expect(twice.contents.length).toBeLessThan(bomb.length)
    expect(new ReadingBudget(MOST).decode(twice)).toBe('too-large')
  })

  it('is spent once for all streams', () => {
    const budget = new ReadingBudget(10)
    expect(budget.decode(stream(bytesOf('0123456')))).toBeInstanceOf(Uint8Array)
    expect(budget.decode(stream(bytesOf('0123456')))).toBe('too-large')
    expect(budget.decode(stream(bytesOf('q')))).toBe('too-large')
  })

  it('is so many operations', () => {
    const budget = new ReadingBudget(MOST, 2)
    expect([1, 2, 3].map(() => budget.takeOperation())).toEqual([true, true, false])
  })
})

describe('the filters of a stream', () => {
  it('are told in their order', () => {
    const filters = ['ASCII85Decode', 'DCTDecode']
    expect(filtersOf(stream(new Uint8Array(), { Filter: filters }))).toEqual(filters)
    expect(filtersOf(stream(new Uint8Array(), { Filter: 'LZWDecode' }))).toEqual(['LZWDecode'])
    expect(filtersOf(stream(new Uint8Array()))).toEqual([])
  })

  it('say whether it is a picture', () => {
    expect(isPicture(stream(new Uint8Array(), { Filter: ['FlateDecode', 'DCTDecode'] }))).toBe(true)
    expect(isPicture(stream(new Uint8Array(), { Filter: 'FlateDecode' }))).toBe(false)
  })
})
