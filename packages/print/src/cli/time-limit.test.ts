import { describe, expect, it } from 'vitest'
import { timeLimit } from './time-limit.ts'

/** (module (func (export "run") (loop br 0))) */
const ENDLESS = [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0],
  ...[7, 7, 1, 3, 0x72, 0x75, 0x6e, 0, 0, 10, 9, 1, 7, 0, 3, 0x40, 0x0c, 0, 0x0b, 0x0b],
]

const endless = () => {
  const module = new WebAssembly.Module(new Uint8Array(ENDLESS))
  const { run } = new WebAssembly.Instance(module).exports
  return (run as () => void)()
}

describe('a time limit', () => {
  it('gives back what work comes to that ends in time', () => {
    expect(timeLimit(30_000)(() => 42)).toEqual({ done: 42 })
    expect(timeLimit(30_000)(() => undefined)).toEqual({ done: undefined })
  })

  it('breaks off WebAssembly that does not end, and what comes after it works', () => {
    const limit = timeLimit(1)
    expect(limit(endless)).toBe('too-long')
    expect(timeLimit(30_000)(() => 42)).toEqual({ done: 42 })
  })

  it('lets errors of the work through, each as itself', () => {
    const error = new RangeError('Maximum call stack size exceeded')
    const failing = () => {
      throw error
    }
    expect(() => timeLimit(30_000)(failing)).toThrow(error)
  })
})
