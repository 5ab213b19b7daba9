import { DataError, FlyerError, TypographyError, UnknownNameError } from '@flyer-open-data/flyer'
import { LeafletError, MissingGlyphError, TextOverflowError } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { EXIT_CODES, exitCodeOf, OutputError, UsageError } from './exit-codes.ts'

const parts = { what: 'what', where: 'where', why: 'why', mend: 'mend' }
const overflow = {
  panel: 'cover',
  field: 'title',
  excessLines: 1,
  excessMm: 5,
  detail: '',
} as const

describe('exit codes', () => {
  it.each([
    { kind: 'an unknown option', error: new UsageError(parts), code: 2 },
    { kind: 'an unknown run', error: new UnknownNameError(parts), code: 2 },
    { kind: 'data that break their schema', error: new DataError(parts), code: 3 },
    { kind: 'a fault of typography', error: new TypographyError(parts), code: 3 },
    { kind: 'a missing glyph', error: new MissingGlyphError(parts), code: 3 },
    { kind: 'a text that is too long', error: new TextOverflowError(overflow), code: 3 },
    { kind: 'several faults', error: new LeafletError([new FlyerError(parts)]), code: 3 },
    { kind: 'a place that cannot be written', error: new OutputError(parts), code: 4 },
    { kind: 'a defect', error: new TypeError('x is not a function'), code: 1 },
    { kind: 'something thrown that is no error', error: 'oops', code: 1 },
  ])('say $code for $kind', ({ error, code }) => {
    expect(exitCodeOf(error)).toBe(code)
  })

  it('differ from each other, and only « done » is zero', () => {
    const codes = Object.values(EXIT_CODES)
    expect(new Set(codes).size).toBe(codes.length)
    expect(Object.entries(EXIT_CODES).filter(([, code]) => code === 0)).toEqual([['done', 0]])
  })
})
