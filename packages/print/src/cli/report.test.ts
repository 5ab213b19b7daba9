import { describe, expect, it } from 'vitest'
import { captureStream, screenOf } from '../testing/text-stream.ts'
import { OutputError } from './exit-codes.ts'
import { formatDuration, formatError, progressOn } from './report.ts'

const ESCAPE = '\u001b'

describe('progress on a terminal', () => {
  it('shows each step in place of the last one', () => {
    const stream = captureStream({ isTTY: true })
    const progress = progressOn(stream, false)
    progress.step('a long first step')
    expect(screenOf(stream.text())).toEqual(['a long first step'])
    progress.step('a step')
    expect(screenOf(stream.text()).map((line) => line.trimEnd())).toEqual(['a step'])
  })

  it('keeps one line for what is done and goes on below it', () => {
    const stream = captureStream({ isTTY: true })
    const progress = progressOn(stream, false)
    progress.step('one …')
    progress.done('one')
    progress.step('two …')
    expect(screenOf(stream.text()).map((line) => line.trimEnd())).toEqual(['one', 'two …'])
  })

  it('leaves an empty line to a message that interrupts it', () => {
    const stream = captureStream({ isTTY: true })
    const progress = progressOn(stream, false)
    progress.step('[1/4] fig-2024 …')
    progress.clear()
    stream.write('Error: no\n')
    expect(screenOf(stream.text()).map((line) => line.trimEnd())).toEqual(['Error: no', ''])
  })
})

describe('progress in a log', () => {
  it('is one plain line for each thing done, without escape codes', () => {
    const stream = captureStream()
    const progress = progressOn(stream, false)
    progress.step('one …')
    progress.clear()
    progress.done('one')
    progress.step('two …')
    progress.done('two')
    expect(stream.text()).toBe('one\ntwo\n')
    expect(stream.text()).not.toContain(ESCAPE)
  })
})

describe('silent progress', () => {
  it.each([true, false])('writes nothing, on a terminal (%s) or not', (isTTY) => {
    const stream = captureStream({ isTTY })
    const progress = progressOn(stream, true)
    progress.step('one …')
    progress.done('one')
    progress.clear()
    expect(stream.written).toEqual([])
  })
})

describe('a duration', () => {
  it.each([
    [0, '0.0 s'],
    [449, '0.4 s'],
    [12_340, '12.3 s'],
  ])('of %i ms is « %s »', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })
})

describe('an error as a person reads it', () => {
  const parts = { what: 'No room', where: 'out/', why: 'It is full', mend: 'Free some.' }

  it('says what, where, why and how to mend it, in four lines', () => {
    expect(formatError(new OutputError(parts))).toBe(
      'Error: No room\n  where: out/\n  why:   It is full\n  mend:  Free some.\n',
    )
  })

  it('has a block for each fault, under their count', () => {
    const other = { ...parts, what: 'No ink' }
    expect(formatError(new OutputError([parts, other]))).toBe(
      [
        '2 errors:\n',
        'Error: No room\n  where: out/\n  why:   It is full\n  mend:  Free some.\n',
        'Error: No ink\n  where: out/\n  why:   It is full\n  mend:  Free some.\n',
      ].join('\n'),
    )
  })

  it('shows neither a stack nor the cause of a fault that was foreseen', () => {
    const error = new OutputError(parts, { cause: new Error('ENOSPC: write') })
    expect(error.stack).toContain('report.test.ts')
    expect(formatError(error)).not.toContain('report.test.ts')
    expect(formatError(error)).not.toContain('ENOSPC')
  })

  it('shows the stack of a defect and asks for a report', () => {
    const text = formatError(new TypeError('x is not a function'))
    expect(text).toContain('please report it')
    expect(text).toContain('TypeError: x is not a function')
    expect(text).toContain('report.test.ts')
  })

  it('shows what was thrown when it is no error', () => {
    expect(formatError('oops')).toContain('oops')
  })
})
