import { describe, expect, it } from 'vitest'
import { FuzzUsageError, parseFuzzArguments } from './fuzz-arguments.ts'

describe('a call of the fuzzer', () => {
  it('reads and draws ten thousand files in one thread unless it says otherwise', () => {
    expect(parseFuzzArguments([])).toEqual({ seeds: [0, 9999], threads: 1, isDrawn: true })
    expect(parseFuzzArguments(['--seeds', '20-29', '--threads', '2', '--undrawn'])).toEqual({
      seeds: [20, 29],
      threads: 2,
      isDrawn: false,
    })
    expect(parseFuzzArguments(['--seeds', '1144'])?.seeds).toEqual([1144, 1144])
    expect(parseFuzzArguments(['-h'])).toBeNull()
  })

  it.each([
    ['--seeds', '9-3'],
    ['--seeds', 'all'],
    ['--threads', '0'],
    ['--count', '5'],
  ])('is refused with %s %s', (...argv) => {
    expect(() => parseFuzzArguments(argv)).toThrow(FuzzUsageError)
  })
})
