import { ContentError, type Finding, UnknownNameError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRESS_ENGLISH } from '../findings/english.ts'
import { pressFinding } from '../findings/refuse-press.ts'
import { EXIT_CODES, exitCodeOf, OutputError, UsageError } from './exit-codes.ts'

const parts = { what: 'what', where: 'where', why: 'why', mend: 'mend' }
const unknown: Finding = {
  rule: 'value',
  fault: 'unknown',
  severity: 'error',
  place: {},
  values: { id: 'edition-2' },
}
const empty: Finding = { rule: 'value', fault: 'empty', severity: 'error', place: {}, values: {} }
const picture = pressFinding('picture', 'placed', {}, { page: 1 })

describe('exit codes', () => {
  it.each([
    { kind: 'an unknown option', error: new UsageError(parts), code: 2 },
    { kind: 'an unknown run', error: new UnknownNameError(parts), code: 2 },
    { kind: 'data that contradict each other', error: new ContentError([unknown]), code: 3 },
    { kind: 'a fault of the content', error: new ContentError([empty]), code: 3 },
    {
      kind: 'a page that no press may print',
      error: new ContentError([picture], PRESS_ENGLISH),
      code: 3,
    },
    { kind: 'several faults', error: new ContentError([empty, empty]), code: 3 },
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
